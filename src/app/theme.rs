//! The look: every colour and size has its name here, and nowhere else (a lint keeps it so).
//!
//! One calm, warm, light palette. Each pair of ink and ground that is used stands in [`PAIRS`], and a test computes
//! its contrast after WCAG 2.2: at least 4.5 for text (1.4.3) and 3 for the edges of controls (1.4.11).
#![expect(
    clippy::disallowed_methods,
    reason = "this is the one place that names colours"
)]

mod fonts;

use egui::{Color32, CornerRadius, Margin, Stroke, TextStyle, Vec2};

use fonts::fonts;

pub use fonts::{
    body_font, heading_font, section_font, signature_font, small_font, small_strong_font,
    strong_font,
};

/// The ground of the window behind all cards.
pub const GROUND: Color32 = Color32::from_rgb(0xF6, 0xF5, 0xF1);
/// Cards, bars and fields.
pub const SURFACE: Color32 = Color32::from_rgb(0xFF, 0xFF, 0xFF);
/// Hairlines between things that belong together.
pub const HAIRLINE: Color32 = Color32::from_rgb(0xE2, 0xDF, 0xD8);
/// Edges of things one can press or fill in.
pub const EDGE: Color32 = Color32::from_rgb(0x7C, 0x83, 0x8D);
/// Text.
pub const INK: Color32 = Color32::from_rgb(0x1C, 0x25, 0x33);
/// Text of second rank.
pub const INK_SUBDUED: Color32 = Color32::from_rgb(0x4E, 0x57, 0x66);
/// The one colour of action.
pub const PRIMARY: Color32 = Color32::from_rgb(0x17, 0x5A, 0x7A);
/// The same under the pointer.
pub const PRIMARY_HOVERED: Color32 = Color32::from_rgb(0x12, 0x49, 0x64);
/// Text on the colour of action.
pub const ON_PRIMARY: Color32 = Color32::from_rgb(0xFF, 0xFF, 0xFF);
/// The ground of what is chosen.
pub const PRIMARY_SOFT: Color32 = Color32::from_rgb(0xE3, 0xEF, 0xF4);
/// The ground under the pointer.
pub const HOVERED: Color32 = Color32::from_rgb(0xF1, 0xF3, 0xF4);
/// Ink and ground of "in order".
pub const GOOD: Tone = Tone::new([0x15, 0x63, 0x38], [0xE1, 0xF2, 0xE6]);
/// Ink and ground of "needs attention".
pub const ATTENTION: Tone = Tone::new([0x82, 0x46, 0x00], [0xFD, 0xF0, 0xDB]);
/// Ink and ground of "stands in the way".
pub const STOP: Tone = Tone::new([0x9B, 0x1C, 0x1C], [0xFB, 0xE7, 0xE4]);
/// Ink and ground of "not known" and of plain information.
pub const NEUTRAL: Tone = Tone::new([0x47, 0x51, 0x5F], [0xEB, 0xED, 0xF0]);
/// Ink and ground of explanation.
pub const CALM: Tone = Tone::new([0x17, 0x4F, 0x6B], [0xE3, 0xEF, 0xF4]);

/// Every pair of ink and ground in use, with the contrast it needs.
pub const PAIRS: [(&str, Color32, Color32, f32); 17] = [
    ("text on ground", INK, GROUND, 4.5),
    ("text on surface", INK, SURFACE, 4.5),
    ("text on what is chosen", INK, PRIMARY_SOFT, 4.5),
    ("text under the pointer", INK, HOVERED, 4.5),
    ("subdued text on ground", INK_SUBDUED, GROUND, 4.5),
    ("subdued text on surface", INK_SUBDUED, SURFACE, 4.5),
    ("action on surface", PRIMARY, SURFACE, 4.5),
    ("action on ground", PRIMARY, GROUND, 4.5),
    ("action on what is chosen", PRIMARY, PRIMARY_SOFT, 4.5),
    ("text on action", ON_PRIMARY, PRIMARY, 4.5),
    (
        "text on action under the pointer",
        ON_PRIMARY,
        PRIMARY_HOVERED,
        4.5,
    ),
    ("edge on surface", EDGE, SURFACE, 3.0),
    ("edge on ground", EDGE, GROUND, 3.0),
    ("good", GOOD.ink, GOOD.ground, 4.5),
    ("attention", ATTENTION.ink, ATTENTION.ground, 4.5),
    ("stop", STOP.ink, STOP.ground, 4.5),
    ("neutral", NEUTRAL.ink, NEUTRAL.ground, 4.5),
];

/// Ink and soft ground that carry one meaning together; always beside an icon and a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tone {
    /// Text and icon.
    pub ink: Color32,
    /// What they stand on.
    pub ground: Color32,
}

impl Tone {
    const fn new(ink: [u8; 3], ground: [u8; 3]) -> Self {
        Self {
            ink: Color32::from_rgb(ink[0], ink[1], ink[2]),
            ground: Color32::from_rgb(ground[0], ground[1], ground[2]),
        }
    }
}

/// The widest a column of text gets, in points.
pub const COLUMN_WIDTH: f32 = 760.0;
/// Below this window width the steps stand in one line on top.
pub const WIDE_FROM: f32 = 820.0;
/// The width of the steps beside the page.
pub const SIDE_WIDTH: f32 = 232.0;
/// Space between cards.
pub const GAP: f32 = 16.0;
/// Half a gap: between lines that belong together.
pub const HALF_GAP: f32 = 8.0;
/// Space inside a card.
pub const CARD_PADDING: Margin = Margin::same(20);
/// Corner of a card.
pub const CARD_RADIUS: CornerRadius = CornerRadius::same(12);
/// Corner of a control.
pub const CONTROL_RADIUS: CornerRadius = CornerRadius::same(8);
/// The least height of a thing one presses (WCAG 2.2, 2.5.8 asks 24; tired hands ask more).
pub const CONTROL_HEIGHT: f32 = 40.0;
/// The ring around what has the keyboard.
pub const FOCUS_RING: Stroke = Stroke {
    width: 2.5,
    color: INK,
};

/// Gives the window its fonts, colours and sizes.
pub fn apply(context: &egui::Context) {
    context.set_fonts(fonts());
    context.set_theme(egui::Theme::Light);
    context.all_styles_mut(style);
    context.options_mut(|options| options.fallback_theme = egui::Theme::Light);
}

fn style(style: &mut egui::Style) {
    style.text_styles = [
        (TextStyle::Heading, heading_font()),
        (TextStyle::Body, body_font()),
        (TextStyle::Button, body_font()),
        (TextStyle::Monospace, body_font()),
        (TextStyle::Small, small_font()),
    ]
    .into();
    // A state shows at once; nothing on the screen moves by itself.
    style.animation_time = 0.0;

    let spacing = &mut style.spacing;
    spacing.item_spacing = Vec2::new(HALF_GAP, HALF_GAP);
    spacing.button_padding = Vec2::new(16.0, 8.0);
    spacing.interact_size = Vec2::new(CONTROL_HEIGHT, CONTROL_HEIGHT);
    spacing.icon_width = 22.0;
    spacing.icon_width_inner = 12.0;
    spacing.icon_spacing = 10.0;
    spacing.indent = 26.0;
    spacing.scroll = egui::style::ScrollStyle {
        // The handle in the colour of action: white on the warm ground would hardly be seen.
        foreground_color: true,
        ..egui::style::ScrollStyle::solid()
    };

    let visuals = &mut style.visuals;
    *visuals = egui::Visuals::light();
    visuals.override_text_color = Some(INK);
    visuals.weak_text_color = Some(INK_SUBDUED);
    visuals.panel_fill = GROUND;
    visuals.window_fill = SURFACE;
    // The scroll bar's track; fields have their own ground.
    visuals.extreme_bg_color = GROUND;
    visuals.text_edit_bg_color = Some(SURFACE);
    visuals.indent_has_left_vline = false;
    visuals.hyperlink_color = PRIMARY;
    visuals.selection.bg_fill = PRIMARY_SOFT;
    visuals.selection.stroke = Stroke::new(2.0, PRIMARY);
    visuals.window_corner_radius = CARD_RADIUS;
    visuals.window_stroke = Stroke::new(1.0, HAIRLINE);
    for (widget, fill, edge) in [
        (&mut visuals.widgets.noninteractive, SURFACE, HAIRLINE),
        (&mut visuals.widgets.inactive, SURFACE, EDGE),
        (&mut visuals.widgets.hovered, HOVERED, PRIMARY),
        (&mut visuals.widgets.active, PRIMARY_SOFT, PRIMARY),
        (&mut visuals.widgets.open, SURFACE, EDGE),
    ] {
        widget.bg_fill = fill;
        widget.weak_bg_fill = fill;
        widget.bg_stroke = Stroke::new(1.0, edge);
        widget.corner_radius = CONTROL_RADIUS;
        widget.expansion = 0.0;
    }
    for widget in [
        &mut visuals.widgets.inactive,
        &mut visuals.widgets.hovered,
        &mut visuals.widgets.active,
    ] {
        widget.fg_stroke = Stroke::new(2.0, PRIMARY);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance after WCAG 2.2.
    fn luminance(color: Color32) -> f32 {
        let linear = |channel: u8| {
            let channel = f32::from(channel) / 255.0;
            if channel <= 0.040_45 {
                channel / 12.92
            } else {
                ((channel + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(color.r()) + 0.7152 * linear(color.g()) + 0.0722 * linear(color.b())
    }

    #[test]
    fn every_pair_of_ink_and_ground_has_enough_contrast() {
        for (name, ink, ground, least) in PAIRS {
            let (a, b) = (luminance(ink), luminance(ground));
            let contrast = (a.max(b) + 0.05) / (a.min(b) + 0.05);
            assert!(contrast >= least, "{name}: {contrast:.2} is under {least}");
        }
    }
}

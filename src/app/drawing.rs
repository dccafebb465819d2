//! By which means the window is drawn: OpenGL on Linux; on Windows Direct3D 12, which remote sessions and virtual desktops
//! have too, and OpenGL where that does not work.

use eframe::{NativeOptions, Renderer};

/// The means, best first; each is tried when the one before failed.
#[cfg(not(windows))]
pub(super) const MEANS: &[Renderer] = &[Renderer::Glow];

/// The means, best first; each is tried when the one before failed.
#[cfg(windows)]
pub(super) const MEANS: &[Renderer] = &[Renderer::Wgpu, Renderer::Glow];

/// Returns the options for drawing by a means.
pub(super) fn options(means: Renderer, viewport: egui::ViewportBuilder) -> NativeOptions {
    let options = NativeOptions {
        viewport,
        renderer: means,
        ..NativeOptions::default()
    };
    with_adapter(options)
}

#[cfg(not(windows))]
fn with_adapter(options: NativeOptions) -> NativeOptions {
    options
}

/// Takes any adapter that can draw this window, one made of hardware before one made of software: remote sessions often
/// have only the latter, and eframe alone would refuse it.
#[cfg(windows)]
fn with_adapter(mut options: NativeOptions) -> NativeOptions {
    use eframe::egui_wgpu::{WgpuSetup, WgpuSetupCreateNew};
    use eframe::wgpu::{Adapter, Backends, DeviceType, PowerPreference, Surface};

    let mut setup = WgpuSetupCreateNew::without_display_handle();
    // The environment may name another, for whoever looks for the cause of a fault.
    setup.instance_descriptor.backends = Backends::from_env().unwrap_or(Backends::DX12);
    setup.power_preference = PowerPreference::LowPower;
    setup.native_adapter_selector = Some(std::sync::Arc::new(
        |adapters: &[Adapter], surface: Option<&Surface<'_>>| {
            adapters
                .iter()
                .filter(|adapter| {
                    surface.is_none_or(|surface| adapter.is_surface_supported(surface))
                })
                .min_by_key(|adapter| match adapter.get_info().device_type {
                    DeviceType::IntegratedGpu => 0,
                    DeviceType::DiscreteGpu => 1,
                    DeviceType::VirtualGpu => 2,
                    DeviceType::Other => 3,
                    DeviceType::Cpu => 4,
                })
                .cloned()
                .ok_or_else(|| "no adapter can draw this window".to_owned())
        },
    ));
    options.wgpu_options.wgpu_setup = WgpuSetup::CreateNew(setup);
    options
}

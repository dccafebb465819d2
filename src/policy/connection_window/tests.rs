use jiff::civil::{date, time};

use super::*;

/// Monday to Friday from seven to seven, and not on public holidays.
fn window() -> ConnectionWindow {
    let days = WEEKDAYS[..5].iter().map(|(_, day)| *day).collect();
    ConnectionWindow {
        public_holidays: PublicHolidays::Closed,
        ..ConnectionWindow::of_days(days, time(7, 0, 0, 0), time(19, 0, 0, 0))
    }
}

#[track_caller]
fn check(window: &ConnectionWindow, moment: &str, expected: &str) {
    let found = match window.now(moment.parse().unwrap()) {
        WindowNow::Open { until } => format!("open until {}", until.strftime("%F %H:%M %:z")),
        WindowNow::Closed { opens: Some(opens) } => {
            format!("opens {}", opens.strftime("%F %H:%M %:z"))
        }
        WindowNow::Closed { opens: None } => "never".to_owned(),
    };
    assert_eq!(found, expected, "{moment}");
}

#[test]
fn outside_the_hours_the_next_opening_is_told() {
    let window = window();
    // A Friday, and Monday after it.
    check(
        &window,
        "2026-11-20T05:59:59Z",
        "opens 2026-11-20 07:00 +01:00",
    );
    check(
        &window,
        "2026-11-20T06:00:00Z",
        "open until 2026-11-20 19:00 +01:00",
    );
    check(
        &window,
        "2026-11-20T17:59:59Z",
        "open until 2026-11-20 19:00 +01:00",
    );
    check(
        &window,
        "2026-11-20T18:00:00Z",
        "opens 2026-11-23 07:00 +01:00",
    );
    check(
        &window,
        "2026-11-21T12:00:00Z",
        "opens 2026-11-23 07:00 +01:00",
    );
}

#[test]
fn a_public_holiday_is_skipped_and_an_organisations_own_day_too() {
    let mut window = window();
    // Wednesday 11 November 2026.
    check(
        &window,
        "2026-11-11T10:00:00Z",
        "opens 2026-11-12 07:00 +01:00",
    );
    check(
        &window,
        "2026-11-10T20:00:00Z",
        "opens 2026-11-12 07:00 +01:00",
    );
    window.closed_on = vec![date(2026, 11, 12)];
    check(
        &window,
        "2026-11-10T20:00:00Z",
        "opens 2026-11-13 07:00 +01:00",
    );
    window.public_holidays = PublicHolidays::Open;
    check(
        &window,
        "2026-11-10T20:00:00Z",
        "opens 2026-11-11 07:00 +01:00",
    );
}

#[test]
fn easter_monday_is_no_day_to_connect() {
    check(
        &window(),
        "2026-04-03T18:00:00Z",
        "opens 2026-04-07 07:00 +02:00",
    );
}

#[test]
fn summer_time_moves_the_hour_as_seen_from_elsewhere() {
    let window = window();
    // The Friday before and the Monday after the clocks change, in spring and in autumn.
    check(
        &window,
        "2026-03-27T06:00:00Z",
        "open until 2026-03-27 19:00 +01:00",
    );
    check(
        &window,
        "2026-03-30T05:00:00Z",
        "open until 2026-03-30 19:00 +02:00",
    );
    check(
        &window,
        "2026-10-23T17:00:00Z",
        "opens 2026-10-26 07:00 +01:00",
    );
    check(
        &window,
        "2026-10-26T05:30:00Z",
        "opens 2026-10-26 07:00 +01:00",
    );
}

#[test]
fn an_hour_that_summer_time_skips_opens_when_it_is_over() {
    let sunday =
        ConnectionWindow::of_days(vec![Weekday::Sunday], time(2, 30, 0, 0), time(6, 0, 0, 0));
    check(
        &sunday,
        "2026-03-28T12:00:00Z",
        "opens 2026-03-29 03:30 +02:00",
    );
    // In autumn the hour comes twice; the first counts.
    check(
        &sunday,
        "2026-10-24T12:00:00Z",
        "opens 2026-10-25 02:30 +02:00",
    );
}

#[test]
fn a_window_that_is_closed_on_every_day_never_opens() {
    let mut window = window();
    window.days = vec![Weekday::Monday];
    window.closed_on = (0..60)
        .map(|week| date(2026, 11, 23).saturating_add((7 * week).days()))
        .collect();
    check(&window, "2026-11-22T12:00:00Z", "never");
}

//! The moment of measuring, with the offset of the PC's time zone.

use jiff::Timestamp;
use jiff::civil::Date;

/// A moment and its offset from UTC, in seconds east.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MeasuredAt {
    /// The moment.
    pub timestamp: Timestamp,
    /// Seconds east of UTC, as the PC's clock was set.
    pub offset_seconds: i32,
}

impl MeasuredAt {
    /// Writes the moment as RFC 3339 with its offset, say `2026-11-22T10:00:00+01:00`.
    #[must_use]
    pub fn to_rfc3339(self) -> String {
        let offset =
            jiff::tz::Offset::from_seconds(self.offset_seconds).unwrap_or(jiff::tz::Offset::UTC);
        self.timestamp.display_with_offset(offset).to_string()
    }

    /// The calendar day at that moment, in that offset.
    #[must_use]
    pub fn date(self) -> Date {
        let offset =
            jiff::tz::Offset::from_seconds(self.offset_seconds).unwrap_or(jiff::tz::Offset::UTC);
        offset.to_datetime(self.timestamp).date()
    }
}

pub(super) fn write_zoned_time<S: serde::Serializer>(
    time: &MeasuredAt,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&time.to_rfc3339())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_written_with_the_offset_of_the_pc() {
        let taken_at = MeasuredAt {
            timestamp: "2026-11-22T09:00:00Z".parse().unwrap(),
            offset_seconds: 3600,
        };
        assert_eq!(taken_at.to_rfc3339(), "2026-11-22T10:00:00+01:00");
        assert_eq!(taken_at.date(), jiff::civil::date(2026, 11, 22));
    }
}

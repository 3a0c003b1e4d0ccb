//! How long tokens are good for.

use std::time::Duration;

use crate::problem::Problem;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// What Cognito allows for a token, from
/// [`TokenValidityUnits`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolclient-tokenvalidityunits.html).
struct Range {
    token: &'static str,
    least: Duration,
    most: Duration,
}

/// How long the three tokens of a session are good for, and the session of signing in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Validity {
    pub(super) access: Duration,
    pub(super) id: Duration,
    pub(super) refresh: Duration,
    pub(super) auth_session: Duration,
}

impl Default for Validity {
    fn default() -> Self {
        Self {
            access: Duration::from_secs(15 * MINUTE),
            id: Duration::from_secs(15 * MINUTE),
            refresh: Duration::from_secs(12 * HOUR),
            auth_session: Duration::from_secs(3 * MINUTE),
        }
    }
}

impl Validity {
    pub(super) fn problems(&self) -> Vec<Problem> {
        let short = |token| Range {
            token,
            least: Duration::from_secs(5 * MINUTE),
            most: Duration::from_secs(DAY),
        };
        let refresh = Range {
            token: "a refresh token",
            least: Duration::from_secs(HOUR),
            most: Duration::from_secs(3650 * DAY),
        };
        let mut problems = Vec::new();
        problems.extend(short("an access token").problem(self.access));
        problems.extend(short("an ID token").problem(self.id));
        problems.extend(refresh.problem(self.refresh));
        for (token, length) in [("an access token", self.access), ("an ID token", self.id)] {
            if length > self.refresh {
                let message = format!(
                    "{token} is good for `{}`, the refresh token for `{}`, which must not be less",
                    shown(length),
                    shown(self.refresh)
                );
                problems.push(Problem::new(message));
            }
        }
        let session = self.auth_session;
        let whole = session.subsec_nanos() == 0 && session.as_secs().is_multiple_of(MINUTE);
        if !whole || !(3 * MINUTE..=15 * MINUTE).contains(&session.as_secs()) {
            let message = format!(
                "people have 3 to 15 whole minutes to sign in, got `{}`",
                shown(session)
            );
            problems.push(Problem::new(message));
        }
        problems
    }

    /// `AuthSessionValidity`.
    pub(super) fn auth_session_minutes(&self) -> i64 {
        number(self.auth_session.as_secs() / MINUTE)
    }
}

impl Range {
    fn problem(&self, length: Duration) -> Option<Problem> {
        let whole = length.subsec_nanos() == 0;
        if whole && (self.least..=self.most).contains(&length) {
            return None;
        }
        Some(Problem::new(format!(
            "{} is good for {} to {}, in whole seconds, got `{}`",
            self.token,
            shown(self.least),
            shown(self.most),
            shown(length)
        )))
    }
}

/// A length in the largest unit of which it is a whole number: 12, `hours`.
pub(super) fn in_units(length: Duration) -> (i64, &'static str) {
    let seconds = length.as_secs();
    let (size, unit) = [(DAY, "days"), (HOUR, "hours"), (MINUTE, "minutes")]
        .into_iter()
        .find(|(size, _)| seconds > 0 && seconds.is_multiple_of(*size))
        .unwrap_or((1, "seconds"));
    (number(seconds / size), unit)
}

/// A length as people write it: `12 hours`.
pub(super) fn shown(length: Duration) -> String {
    if length.subsec_nanos() != 0 {
        return format!("{length:?}");
    }
    let (number, unit) = in_units(length);
    let unit = if number == 1 {
        unit.trim_end_matches('s')
    } else {
        unit
    };
    format!("{number} {unit}")
}

fn number(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_told_exactly() {
        for (seconds, amount, unit) in [
            (12 * HOUR, 12, "hours"),
            (DAY, 1, "days"),
            (90 * MINUTE, 90, "minutes"),
            (901, 901, "seconds"),
            (0, 0, "seconds"),
        ] {
            assert_eq!(in_units(Duration::from_secs(seconds)), (amount, unit));
        }
        assert_eq!(shown(Duration::from_secs(DAY)), "1 day");
        assert_eq!(shown(Duration::from_millis(1500)), "1.5s");
    }

    #[test]
    fn the_ends_of_the_ranges_are_allowed() {
        let longest = Validity {
            access: Duration::from_secs(DAY),
            id: Duration::from_secs(DAY),
            refresh: Duration::from_secs(3650 * DAY),
            auth_session: Duration::from_secs(15 * MINUTE),
        };
        let shortest = Validity {
            access: Duration::from_secs(5 * MINUTE),
            id: Duration::from_secs(5 * MINUTE),
            refresh: Duration::from_secs(HOUR),
            auth_session: Duration::from_secs(3 * MINUTE),
        };
        assert!(longest.problems().is_empty(), "{:?}", longest.problems());
        assert!(shortest.problems().is_empty(), "{:?}", shortest.problems());
    }
}

//! Tokens are valid for as long as Cognito allows.

use super::pool::CLIENT;
use crate::rules::findings::Findings;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "user-pool-client-token-validity",
    title: "tokens are valid for as long as Cognito allows",
    page: include_str!("../../../docs/rules/user-pool-client-token-validity.md"),
    check,
};

const MINUTE: f64 = 60.0;
const HOUR: f64 = 60.0 * MINUTE;
const DAY: f64 = 24.0 * HOUR;

/// A token: how long it is valid, and how long it may be, from
/// [`TokenValidityUnits`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolclient-tokenvalidityunits.html).
struct Token {
    name: &'static str,
    number: &'static str,
    unit: &'static str,
    /// The unit, and the number of seconds, where none is given.
    default: (&'static str, f64),
    /// Whether 0 stands for the default.
    is_zero_default: bool,
    least: f64,
    most: f64,
    range: &'static str,
}

const ACCESS: Token = Token {
    name: "an access token",
    number: "/AccessTokenValidity",
    unit: "/TokenValidityUnits/AccessToken",
    default: ("hours", HOUR),
    is_zero_default: false,
    least: 5.0 * MINUTE,
    most: DAY,
    range: "5 minutes to 1 day",
};

const ID: Token = Token {
    name: "an ID token",
    number: "/IdTokenValidity",
    unit: "/TokenValidityUnits/IdToken",
    ..ACCESS
};

const REFRESH: Token = Token {
    name: "a refresh token",
    number: "/RefreshTokenValidity",
    unit: "/TokenValidityUnits/RefreshToken",
    default: ("days", 30.0 * DAY),
    is_zero_default: true,
    least: 60.0 * MINUTE,
    most: 3650.0 * DAY,
    range: "60 minutes to 10 years",
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for client in model.resources(CLIENT) {
        for token in [&ACCESS, &ID, &REFRESH] {
            if let Some(length) = Length::of(token, client)
                && !(token.least..=token.most).contains(&length.seconds)
            {
                let message = format!(
                    "{} is valid for {}, got {}",
                    token.name,
                    token.range,
                    length.shown()
                );
                findings.report(length.place, message);
            }
        }
        let in_range = |length: &Length<'_>| length.seconds >= REFRESH.least;
        let Some(refresh) = Length::of(&REFRESH, client).filter(in_range) else {
            continue;
        };
        for token in [&ACCESS, &ID] {
            if let Some(length) = Length::of(token, client)
                && length.seconds <= token.most
                && length.seconds > refresh.seconds
            {
                let message = format!(
                    "{} is valid for {}, longer than a refresh token, which is for {}",
                    token.name,
                    length.shown(),
                    refresh.shown()
                );
                findings.report(length.place, message);
            }
        }
    }
}

/// How long a token is valid, where it is known.
struct Length<'m> {
    place: Place<'m>,
    number: f64,
    unit: String,
    seconds: f64,
}

impl<'m> Length<'m> {
    fn of(token: &Token, client: Found<'m>) -> Option<Self> {
        let (default_unit, default) = token.default;
        let unit = client.property(token.unit);
        let unit = if unit.is_absent() {
            default_unit.to_owned()
        } else {
            unit.text()?.into_owned()
        };
        let size = match unit.as_str() {
            "seconds" => 1.0,
            "minutes" => MINUTE,
            "hours" => HOUR,
            "days" => DAY,
            _ => return None,
        };
        let place = client.property(token.number);
        // Cognito takes 0 days of a refresh token for its default.
        if place.is_absent() || token.is_zero_default && place.number() == Some(0.0) {
            return Some(Self {
                place,
                number: default / HOUR,
                unit: "hours".to_owned(),
                seconds: default,
            });
        }
        let number = place.number()?;
        Some(Self {
            place,
            number,
            unit,
            seconds: number * size,
        })
    }

    fn shown(&self) -> String {
        let number = self.number.to_string();
        let unit = match number.as_str() {
            "1" => self.unit.trim_end_matches('s'),
            _ => &self.unit,
        };
        format!("`{number}` {unit}")
    }
}

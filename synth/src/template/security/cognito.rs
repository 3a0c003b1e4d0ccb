//! User pools and clients that protect less.

use serde_json::Value;

use super::super::difference::Widening;
use super::super::excerpt::shown;
use super::other::is_on;
use super::table::Sides;

/// A property with words from the safest down.
struct Scale {
    pointer: &'static str,
    words: &'static [&'static str],
    /// What is in force where nothing is said.
    default: &'static str,
    reason: &'static str,
}

const POOL: [Scale; 2] = [
    Scale {
        pointer: "/MfaConfiguration",
        words: &["ON", "OPTIONAL", "OFF"],
        default: "OFF",
        reason: "a second factor is asked for less often",
    },
    Scale {
        pointer: "/UserPoolAddOns/AdvancedSecurityMode",
        words: &["ENFORCED", "AUDIT", "OFF"],
        default: "OFF",
        reason: "threat protection does less",
    },
];

const CLIENT: [Scale; 1] = [Scale {
    pointer: "/PreventUserExistenceErrors",
    words: &["ENABLED", "LEGACY"],
    default: "LEGACY",
    reason: "errors tell which users exist",
}];

fn lowered(scales: &[Scale], sides: &Sides<'_>, found: &mut Vec<Widening>) {
    for Scale {
        pointer,
        words,
        default,
        reason,
    } in scales
    {
        let [before, after] = sides.at(pointer);
        let rank = |value: &Value| {
            let word = if value.is_null() {
                Some(*default)
            } else {
                value.as_str()
            };
            word.and_then(|word| words.iter().position(|known| *known == word))
        };
        let is_lower = match (rank(before), rank(after)) {
            (Some(old), Some(new)) => new > old,
            // What CloudFormation alone knows may be anything.
            (Some(old), None) => old + 1 < words.len(),
            (None, _) => before != after,
        };
        if sides.was && is_lower {
            found.push(Widening::new(name(pointer), *reason));
        }
    }
}

fn name(pointer: &str) -> String {
    pointer.trim_start_matches('/').replace('/', ".")
}

pub(super) fn pool(sides: &Sides<'_>, found: &mut Vec<Widening>) {
    if !sides.is {
        return;
    }
    lowered(&POOL, sides, found);
    let pointer = "/AdminCreateUserConfig/AllowAdminCreateUserOnly";
    let [before, after] = sides.at(pointer);
    if sides.was && is_on(before) && !is_on(after) {
        found.push(Widening::new(name(pointer), "anybody can sign up"));
    }
    let [before, after] = sides.at("/Policies/PasswordPolicy");
    for rule in [
        "RequireLowercase",
        "RequireNumbers",
        "RequireSymbols",
        "RequireUppercase",
    ] {
        let has = |side: &Value| side.get(rule).is_some_and(is_on);
        if has(before) && !has(after) {
            found.push(Widening::new(
                format!("Policies.PasswordPolicy.{rule}"),
                "passwords may be simpler",
            ));
        }
    }
    if shorter(before, after, "MinimumLength") {
        found.push(Widening::new(
            "Policies.PasswordPolicy.MinimumLength",
            "passwords may be shorter",
        ));
    }
}

fn number(side: &Value, name: &str) -> Option<f64> {
    match side.get(name)? {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

fn shorter(before: &Value, after: &Value, name: &str) -> bool {
    match (number(before, name), number(after, name)) {
        (Some(old), Some(new)) => new < old,
        (old, new) => old.is_some() && new.is_none(),
    }
}

pub(super) fn client(sides: &Sides<'_>, found: &mut Vec<Widening>) {
    const LISTS: [(&str, &str); 6] = [
        ("CallbackURLs", "codes are sent to"),
        ("LogoutURLs", "signing out leads to"),
        ("AllowedOAuthFlows", "the client may use the flow"),
        ("AllowedOAuthScopes", "the client may ask for the scope"),
        ("ExplicitAuthFlows", "the client may sign in by"),
        ("SupportedIdentityProviders", "people sign in by"),
    ];
    if !sides.is {
        return;
    }
    for (list, reason) in LISTS {
        let [before, after] = sides.at(&format!("/{list}"));
        // Of a new client only what sends codes away is worth a look.
        if !sides.was && list != "CallbackURLs" {
            continue;
        }
        for item in after.as_array().into_iter().flatten() {
            if !before.as_array().is_some_and(|old| old.contains(item)) {
                found.push(Widening::new(list, format!("{reason} `{}`", shown(item))));
            }
        }
        if !after.is_null() && !after.is_array() && before != after {
            found.push(Widening::new(
                list,
                format!("{reason} what is known at deployment only"),
            ));
        }
    }
    lowered(&CLIENT, sides, found);
    let [before, after] = sides.at("/EnableTokenRevocation");
    if sides.was && is_on(before) && !is_on(after) {
        found.push(Widening::new(
            "EnableTokenRevocation",
            "tokens cannot be revoked",
        ));
    }
    let [before, after] = sides.at("/GenerateSecret");
    if sides.was && is_on(before) && !is_on(after) {
        found.push(Widening::new(
            "GenerateSecret",
            "the client has no secret any more",
        ));
    }
    for token in [
        "AccessTokenValidity",
        "IdTokenValidity",
        "RefreshTokenValidity",
    ] {
        let (old, new) = (number(sides.before, token), number(sides.after, token));
        let same_units =
            sides.before.get("TokenValidityUnits") == sides.after.get("TokenValidityUnits");
        if same_units && matches!((old, new), (Some(old), Some(new)) if new > old) {
            found.push(Widening::new(token, "tokens are good for longer"));
        }
    }
}

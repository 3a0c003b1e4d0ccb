//! Statements of policies: whether one allows all that another does.

use serde_json::{Map, Value};

use super::super::excerpt::shown;
use super::super::lists::same_in_any_order;

/// A statement of a canonical policy document.
#[derive(Clone, Copy, Debug)]
pub(super) struct Statement<'a>(&'a Map<String, Value>);

/// What names by exclusion: such statements are compared as a whole.
const EXCLUSIONS: [&str; 3] = ["NotAction", "NotResource", "NotPrincipal"];

impl<'a> Statement<'a> {
    /// The statements of a document; what is no statement, as a function is, is left out.
    pub(super) fn all(document: &'a Value) -> Vec<Self> {
        let statements = document.get("Statement").and_then(Value::as_array);
        let maps = statements
            .into_iter()
            .flatten()
            .filter_map(Value::as_object);
        maps.filter(|map| map.contains_key("Effect"))
            .map(Self)
            .collect()
    }

    pub(super) fn allows(self) -> bool {
        self.0.get("Effect").and_then(Value::as_str) == Some("Allow")
    }

    /// Whether this one says all that another says of the same effect.
    pub(super) fn covers(self, other: Self) -> bool {
        if self.0.get("Effect") != other.0.get("Effect") {
            return false;
        }
        let excludes = |statement: Self| {
            EXCLUSIONS
                .iter()
                .any(|name| statement.0.contains_key(*name))
        };
        if excludes(self) || excludes(other) {
            return self.is_same(other);
        }
        let condition = self.0.get("Condition");
        let is_as_free = condition.is_none_or(|own| {
            let condition = other.0.get("Condition");
            condition.is_some_and(|other| same_in_any_order(own, other))
        });
        is_as_free
            && self.covers_list(other, "Action", true)
            && self.covers_list(other, "Resource", false)
            && self.covers_principals(other)
    }

    fn is_same(self, other: Self) -> bool {
        let without_id = |statement: Self| {
            let mut map = statement.0.clone();
            map.remove("Sid");
            Value::Object(map)
        };
        same_in_any_order(&without_id(self), &without_id(other))
    }

    fn covers_list(self, other: Self, name: &str, ignores_case: bool) -> bool {
        let list = |statement: Self| statement.0.get(name).and_then(Value::as_array).cloned();
        match (list(self), list(other)) {
            (Some(own), Some(others)) => others
                .iter()
                .all(|wanted| own.iter().any(|own| matches(own, wanted, ignores_case))),
            (own, others) => own.is_none() && others.is_none(),
        }
    }

    fn covers_principals(self, other: Self) -> bool {
        let all = [self, other].map(Statement::principals);
        let [own, others] = &all;
        if own.is_empty() || others.is_empty() {
            return own.is_empty() && others.is_empty();
        }
        others.iter().all(|(kind, wanted)| {
            own.iter().any(|(own_kind, own)| {
                own_kind == "*" || (own_kind == kind && matches(own, wanted, false))
            })
        })
    }

    /// Who it is for: the kind, and the name; `*` of any kind is everybody.
    fn principals(self) -> Vec<(String, Value)> {
        match self.0.get("Principal") {
            None => Vec::new(),
            Some(Value::Object(kinds))
                if super::super::canonical::function_of(&Value::Object(kinds.clone()))
                    .is_none() =>
            {
                let mut found = Vec::new();
                for (kind, names) in kinds {
                    for name in names.as_array().into_iter().flatten() {
                        let is_everybody = kind == "AWS" && name == "*";
                        let kind = if is_everybody { "*" } else { kind };
                        found.push((kind.to_owned(), name.clone()));
                    }
                }
                found
            }
            Some(other) => vec![(shown(other), other.clone())],
        }
    }

    /// Whether everybody may do it, under no condition.
    pub(super) fn is_for_everybody(self) -> bool {
        self.allows()
            && !self.0.contains_key("Condition")
            && self.principals().iter().any(|(kind, _)| kind == "*")
    }

    /// What it says, in a few words.
    pub(super) fn told(self) -> String {
        let list = |name: &str| {
            let items = self.0.get(name).and_then(Value::as_array);
            items.map(|items| few(&items.iter().map(shown).collect::<Vec<_>>()))
        };
        let actions = match (list("Action"), list("NotAction")) {
            (Some(actions), _) => actions,
            (None, Some(actions)) => format!("all but {actions}"),
            (None, None) => "nothing".to_owned(),
        };
        let resources = match (list("Resource"), list("NotResource")) {
            (Some(resources), _) => format!(" on {resources}"),
            (None, Some(resources)) => format!(" on all but {resources}"),
            (None, None) => String::new(),
        };
        let principals = self.principals();
        let names: Vec<_> = principals.iter().map(|(_, name)| shown(name)).collect();
        let principals = match (names.as_slice(), self.0.get("NotPrincipal")) {
            (_, Some(_)) => " for all but some".to_owned(),
            ([], None) => String::new(),
            (names, None) => format!(" for {}", few(names)),
        };
        let condition = if self.0.contains_key("Condition") {
            ", under a condition"
        } else {
            ""
        };
        format!("{actions}{resources}{principals}{condition}")
    }
}

/// Texts in backticks, no more than two of them.
fn few(texts: &[String]) -> String {
    let first: Vec<_> = texts
        .iter()
        .take(2)
        .map(|text| format!("`{text}`"))
        .collect();
    match texts.len().saturating_sub(2) {
        0 => first.join(", "),
        more => format!("{} and {more} more", first.join(", ")),
    }
}

/// Whether what a policy says, with its `*` and `?`, is at least what another says.
fn matches(own: &Value, wanted: &Value, ignores_case: bool) -> bool {
    if own == "*" || same_in_any_order(own, wanted) {
        return true;
    }
    let (own, wanted) = (shown(own), shown(wanted));
    if ignores_case {
        glob(
            own.to_lowercase().as_bytes(),
            wanted.to_lowercase().as_bytes(),
        )
    } else {
        glob(own.as_bytes(), wanted.as_bytes())
    }
}

/// `*` is any text, `?` any letter; in what is matched they stand for themselves, so that a wider text
/// is not matched by a narrower one.
fn glob(pattern: &[u8], text: &[u8]) -> bool {
    let (mut at, mut place) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while let Some(letter) = text.get(place) {
        match pattern.get(at) {
            Some(b'*') => {
                star = Some((at, place));
                at += 1;
            }
            Some(b'?') if *letter != b'*' => {
                at += 1;
                place += 1;
            }
            Some(own) if own == letter => {
                at += 1;
                place += 1;
            }
            _ => {
                let Some((star_at, star_place)) = star else {
                    return false;
                };
                at = star_at + 1;
                place = star_place + 1;
                star = Some((star_at, place));
            }
        }
    }
    pattern[at..].iter().all(|letter| *letter == b'*')
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::super::canonical;
    use super::*;

    fn covers(own: Value, other: Value) -> bool {
        let [own, other] =
            [own, other].map(|statement| canonical(&json!({ "Statement": [statement] })));
        Statement::all(&own)[0].covers(Statement::all(&other)[0])
    }

    #[test]
    fn a_statement_covers_what_is_no_more_than_it() {
        let own = json!({ "Effect": "Allow", "Action": ["s3:Get*", "s3:List*"], "Resource": "arn:aws:s3:::a/*" });
        let cases = [
            (
                json!({ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/b" }),
                true,
            ),
            (
                json!({ "Effect": "Allow", "Action": "S3:getobject", "Resource": "arn:aws:s3:::a/*" }),
                true,
            ),
            (
                json!({ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/b", "Condition": { "x": { "y": "z" } } }),
                true,
            ),
            (
                json!({ "Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::a/b" }),
                false,
            ),
            (
                json!({ "Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::a/b" }),
                false,
            ),
            (
                json!({ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" }),
                false,
            ),
            (
                json!({ "Effect": "Allow", "Action": "s3:GetObject", "Resource": { "Ref": "B" } }),
                false,
            ),
            (
                json!({ "Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/b" }),
                false,
            ),
            (
                json!({ "Effect": "Allow", "NotAction": "s3:GetObject", "Resource": "arn:aws:s3:::a/b" }),
                false,
            ),
        ];
        for (other, expected) in cases {
            assert_eq!(covers(own.clone(), other.clone()), expected, "{other}");
        }
    }

    #[test]
    fn principals_and_conditions_count() {
        let statement = |principal: Value, condition: Value| {
            let mut statement =
                json!({ "Effect": "Allow", "Action": "a:b", "Principal": principal });
            if !condition.is_null() {
                statement["Condition"] = condition;
            }
            statement
        };
        let service = json!({ "Service": ["a.amazonaws.com", "b.amazonaws.com"] });
        let one = json!({ "Service": "a.amazonaws.com" });
        let condition = json!({ "StringEquals": { "aws:SourceArn": "x" } });
        let cases = [
            (
                statement(service.clone(), Value::Null),
                statement(one.clone(), Value::Null),
                true,
            ),
            (
                statement(one.clone(), Value::Null),
                statement(service, Value::Null),
                false,
            ),
            (
                statement(json!("*"), Value::Null),
                statement(one.clone(), Value::Null),
                true,
            ),
            (
                statement(json!({ "AWS": "*" }), Value::Null),
                statement(one.clone(), Value::Null),
                true,
            ),
            (
                statement(one.clone(), condition.clone()),
                statement(one.clone(), Value::Null),
                false,
            ),
            (
                statement(one.clone(), condition.clone()),
                statement(one.clone(), condition),
                true,
            ),
            (
                statement(json!({ "AWS": "a.amazonaws.com" }), Value::Null),
                statement(one, Value::Null),
                false,
            ),
        ];
        for (own, other, expected) in cases {
            assert_eq!(
                covers(own.clone(), other.clone()),
                expected,
                "{own} {other}"
            );
        }
    }

    #[test]
    fn statements_are_told_in_a_few_words() {
        let document = canonical(&json!({ "Statement": [{
            "Effect": "Allow",
            "Action": ["a:A", "a:B", "a:C"],
            "Resource": { "Fn::Sub": "arn:${X}" },
            "Principal": { "AWS": "*" },
            "Condition": { "Bool": { "aws:SecureTransport": true } },
        }] }));
        assert_eq!(
            Statement::all(&document)[0].told(),
            "`a:A`, `a:B` and 1 more on `arn:${X}` for `*`, under a condition"
        );
        assert!(!Statement::all(&document)[0].is_for_everybody());
    }
}

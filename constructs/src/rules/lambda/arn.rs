//! The ARN of a function, as far as it is known.

use crate::rules::place::Place;
use crate::rules::read::Piece;
use crate::rules::target::Target;

/// Stands for what is not known; no ARN has it.
const UNKNOWN: char = '\u{0}';

/// The fields of an ARN of a function; those that are late in part or as a whole are unknown.
///
/// `arn:aws:lambda:us-east-1:111122223333:function:name:7`, see
/// [Lambda's ARNs](https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslambda.html).
pub(super) struct FunctionArn {
    text: String,
    shown: String,
}

impl FunctionArn {
    /// Reads the place; `None` if it is no text that begins like the ARN of a function.
    pub(super) fn of(place: Place<'_>) -> Option<Self> {
        let mut text = String::new();
        let mut shown = String::new();
        for piece in place.pieces() {
            match piece {
                Piece::Known(known) => {
                    text.push_str(&known);
                    shown.push_str(&known);
                }
                Piece::Late(Some(target)) => {
                    text.push_str(&late(target));
                    shown.push_str(&placeholder(target));
                }
                Piece::Late(None) => {
                    text.push(UNKNOWN);
                    shown.push_str("..");
                }
            }
        }
        let arn = Self { text, shown };
        let is_one = arn.text.starts_with("arn:") && arn.field(2)? == "lambda";
        is_one.then_some(arn)
    }

    /// The region.
    pub(super) fn region(&self) -> Option<&str> {
        self.field(3)
    }

    /// The account.
    pub(super) fn account(&self) -> Option<&str> {
        self.field(4)
    }

    /// What stands behind the function's name; `None` if it is not known, empty if there is nothing.
    pub(super) fn qualifier(&self) -> Option<&str> {
        match self.fields().count() {
            8.. => self.field(7),
            // What is unknown may hold colons.
            7 if !self.text.contains(UNKNOWN) => Some(""),
            _ => None,
        }
    }

    /// The ARN as a message shows it.
    pub(super) fn shown(&self) -> &str {
        &self.shown
    }

    fn fields(&self) -> impl Iterator<Item = &str> {
        self.text.split(':')
    }

    /// A field that is known, as are those before it in number: an unknown one may hold colons.
    fn field(&self, index: usize) -> Option<&str> {
        let field = self.fields().nth(index)?;
        (!field.contains(UNKNOWN)).then_some(field)
    }
}

/// What is known of a value of another resource: the form of a function's ARN, and its region.
fn late(target: Target<'_>) -> String {
    let region = target.resource.region();
    let partition = region.partition();
    match (target.resource.type_name(), target.attribute) {
        ("AWS::Lambda::Function" | "AWS::Serverless::Function", Some("Arn")) => {
            format!("arn:{partition}:lambda:{region}:{UNKNOWN}:function:{UNKNOWN}")
        }
        _ => UNKNOWN.to_string(),
    }
}

/// A late value as `Fn::Sub` names it.
fn placeholder(target: Target<'_>) -> String {
    let id = target.resource.logical_id();
    match target.attribute {
        Some(attribute) => format!("${{{id}.{attribute}}}"),
        None => format!("${{{id}}}"),
    }
}

//! Reads values as CloudFormation would, as far as they are known before deployment.

use std::borrow::Cow;

use super::model::Model;
use super::target::Target;
use crate::json::Json;

/// More steps than this from value to value are a circle.
const STEPS: u8 = 32;

/// A part of a text.
#[derive(Clone)]
pub(in crate::rules) enum Piece<'m> {
    Known(Cow<'m, str>),
    /// What only CloudFormation knows, and what it is taken from, if that is a resource of the app.
    Late(Option<Target<'m>>),
}

/// The function that a value is: its name and argument.
pub(super) fn call(json: &Json) -> Option<(&str, &Json)> {
    let object = json.as_map()?;
    if object.len() != 1 {
        return None;
    }
    let (name, argument) = object.iter().next()?;
    (name == "Ref" || name.starts_with("Fn::")).then_some((name, argument))
}

/// Reads the values of one stack, and follows them into others.
#[derive(Clone, Copy)]
pub(super) struct Reader<'m> {
    model: &'m Model<'m>,
    stack: usize,
    steps: u8,
    /// Whether a parameter that nobody gives a value has its default.
    knows_defaults: bool,
}

impl<'m> Reader<'m> {
    pub(super) fn new(model: &'m Model<'m>, stack: usize) -> Self {
        Self {
            model,
            stack,
            steps: STEPS,
            knows_defaults: true,
        }
    }

    /// One that takes a default for what a user may change.
    pub(super) fn without_defaults(self) -> Self {
        Self {
            knows_defaults: false,
            ..self
        }
    }

    /// The text, if all of it is known.
    pub(super) fn text(self, json: &'m Json) -> Option<Cow<'m, str>> {
        let mut whole: Option<Cow<'m, str>> = None;
        for piece in self.pieces(json) {
            match (piece, &mut whole) {
                (Piece::Late(_), _) => return None,
                (Piece::Known(text), None) => whole = Some(text),
                (Piece::Known(text), Some(whole)) => whole.to_mut().push_str(&text),
            }
        }
        whole
    }

    pub(super) fn pieces(self, json: &'m Json) -> Vec<Piece<'m>> {
        let Some(steps) = self.steps.checked_sub(1) else {
            return late();
        };
        let next = Self { steps, ..self };
        match json {
            Json::Text(text) => literal(text),
            Json::Number(number) => vec![Piece::Known(number.to_string().into())],
            Json::Bool(flag) => vec![Piece::Known(if *flag { "true" } else { "false" }.into())],
            Json::Map(_) => call(json)
                .and_then(|(name, argument)| next.function(name, argument))
                .unwrap_or_else(late),
            _ => late(),
        }
    }

    /// The texts of a list, if all of them are known.
    pub(super) fn list(self, json: &'m Json) -> Option<Vec<Cow<'m, str>>> {
        if let Some(items) = json.as_list() {
            return items.iter().map(|item| self.text(item)).collect();
        }
        let (text, delimiter) = match call(json)? {
            ("Ref", name) => (self.list_parameter(name.as_text()?)?, Cow::Borrowed(",")),
            ("Fn::Split", arguments) => match arguments.as_list()? {
                [delimiter, text] => (self.text(text)?, self.text(delimiter)?),
                _ => return None,
            },
            _ => return None,
        };
        let parts = text.split(&*delimiter);
        Some(parts.map(|part| part.trim().to_owned().into()).collect())
    }

    fn function(self, name: &'m str, argument: &'m Json) -> Option<Vec<Piece<'m>>> {
        match name {
            "Ref" => Some(self.reference(argument.as_text()?)),
            "Fn::GetAtt" => self.attribute(argument),
            "Fn::Sub" => self.substitution(argument),
            "Fn::Join" => self.join(argument),
            "Fn::If" => self.choice(argument),
            "Fn::Select" => self.selection(argument),
            "Fn::FindInMap" => self.mapping(argument),
            "Fn::GetStackOutput" => self.stack_output(argument),
            _ => None,
        }
    }

    fn reference(self, name: &'m str) -> Vec<Piece<'m>> {
        let region = self.model.region(self.stack);
        match name {
            "AWS::Region" => return vec![Piece::Known(region.name().into())],
            "AWS::Partition" => return vec![Piece::Known(region.partition().into())],
            _ => {}
        }
        if let Some(resource) = self.model.resource(self.stack, name) {
            let attribute = None;
            return vec![Piece::Late(Some(Target {
                resource,
                attribute,
            }))];
        }
        if let Some((stack, output)) = self.model.incoming(self.stack, name) {
            return self.output(stack, output);
        }
        if let Some(parameter) = self.parameter(name) {
            return parameter;
        }
        match name.split_once('.') {
            // What AWS SAM makes of a function: its version, its alias.
            Some((id, part)) => self.attribute_of(id, part),
            None => late(),
        }
    }

    /// A name that a value gives and that nothing in its template has.
    ///
    /// Where a transform makes resources, nothing is known of names.
    pub(super) fn missing(self, json: &'m Json) -> Option<&'m str> {
        if self.model.is_transformed(self.stack) {
            return None;
        }
        let (function, argument) = call(json)?;
        match function {
            "Ref" => self.unless_known(argument.as_text()?),
            "Fn::GetAtt" => match argument {
                Json::List(parts) => self.unless_known(parts.first()?.as_text()?),
                _ => self.unless_known(argument.as_text()?.split('.').next()?),
            },
            "Fn::Sub" => {
                let text = argument.as_text()?;
                let names = text.split("${").skip(1);
                let names = names.filter_map(|rest| rest.split(['.', '}']).next());
                names
                    .filter(|name| !name.starts_with('!'))
                    .find_map(|name| self.unless_known(name))
            }
            _ => None,
        }
    }

    fn unless_known(self, name: &'m str) -> Option<&'m str> {
        let is_known = name.starts_with("AWS::")
            || self.model.resource(self.stack, name).is_some()
            || self.model.entry(self.stack, "Parameters", name).is_some();
        (!is_known).then_some(name)
    }

    /// The value that the app gives, or the default.
    fn parameter(self, name: &str) -> Option<Vec<Piece<'m>>> {
        let fields = self.model.entry(self.stack, "Parameters", name)?;
        let type_name = fields.pointer("/Type").and_then(Json::as_text)?;
        // What the value names is another value, or a list.
        if type_name.starts_with("AWS::SSM::") || is_list(type_name) {
            return None;
        }
        if let Some(value) = self.model.parameter_value(self.stack, name) {
            return Some(literal(value));
        }
        Some(self.pieces(self.default(fields)?))
    }

    /// What a parameter has unless somebody gives it a value. An empty default asks for one, or says that there is none.
    fn default(self, fields: &'m Json) -> Option<&'m Json> {
        let default = fields.pointer("/Default")?;
        (self.knows_defaults && default.as_text() != Some("")).then_some(default)
    }

    fn list_parameter(self, name: &str) -> Option<Cow<'m, str>> {
        let fields = self.model.entry(self.stack, "Parameters", name)?;
        let type_name = fields.pointer("/Type").and_then(Json::as_text)?;
        if !is_list(type_name) || type_name.starts_with("AWS::SSM::") {
            return None;
        }
        match self.model.parameter_value(self.stack, name) {
            Some(value) => Some(value.into()),
            None => self.text(self.default(fields)?),
        }
    }

    fn output(self, stack: usize, output: &str) -> Vec<Piece<'m>> {
        let fields = self.model.entry(stack, "Outputs", output);
        match fields.and_then(|fields| fields.pointer("/Value")) {
            Some(value) => Self { stack, ..self }.pieces(value),
            None => late(),
        }
    }

    fn attribute(self, argument: &'m Json) -> Option<Vec<Piece<'m>>> {
        let (id, attribute) = match argument {
            Json::Text(text) => text.split_once('.')?,
            Json::List(parts) => match parts.as_slice() {
                [id, attribute] => (id.as_text()?, attribute.as_text()?),
                _ => return None,
            },
            _ => return None,
        };
        Some(self.attribute_of(id, attribute))
    }

    fn attribute_of(self, id: &str, attribute: &'m str) -> Vec<Piece<'m>> {
        let target = self.model.resource(self.stack, id).map(|resource| Target {
            resource,
            attribute: Some(attribute),
        });
        vec![Piece::Late(target)]
    }

    fn substitution(self, argument: &'m Json) -> Option<Vec<Piece<'m>>> {
        let (text, values) = match argument {
            Json::Text(text) => (&**text, None),
            Json::List(parts) => match parts.as_slice() {
                [text, values] => (text.as_text()?, values.as_map()),
                _ => return None,
            },
            _ => return None,
        };
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            let (name, after) = after.split_once('}')?;
            known(&mut pieces, before);
            if let Some(literal) = name.strip_prefix('!') {
                pieces.push(Piece::Known(format!("${{{literal}}}").into()));
            } else if let Some(value) = values.and_then(|values| values.get(name)) {
                pieces.extend(self.pieces(value));
            } else if let Some((id, attribute)) = name.split_once('.') {
                pieces.extend(self.attribute_of(id, attribute));
            } else {
                pieces.extend(self.reference(name));
            }
            rest = after;
        }
        known(&mut pieces, rest);
        Some(pieces)
    }

    fn join(self, argument: &'m Json) -> Option<Vec<Piece<'m>>> {
        let [delimiter, items] = argument.as_list()? else {
            return None;
        };
        let delimiter = delimiter.as_text()?;
        let mut pieces = Vec::new();
        for (index, item) in items.as_list()?.iter().enumerate() {
            if index > 0 {
                known(&mut pieces, delimiter);
            }
            pieces.extend(self.pieces(item));
        }
        Some(pieces)
    }

    /// What both branches give, or the only one that gives something.
    fn choice(self, argument: &'m Json) -> Option<Vec<Piece<'m>>> {
        let [_, then, otherwise] = argument.as_list()? else {
            return None;
        };
        let is_nothing = |json| {
            call(json).is_some_and(|(_, argument)| argument.as_text() == Some("AWS::NoValue"))
        };
        if is_nothing(otherwise) {
            return Some(self.pieces(then));
        }
        if is_nothing(then) {
            return Some(self.pieces(otherwise));
        }
        let text = self.text(then)?;
        (self.text(otherwise)? == text).then(|| vec![Piece::Known(text)])
    }

    fn selection(self, argument: &'m Json) -> Option<Vec<Piece<'m>>> {
        let [index, list] = argument.as_list()? else {
            return None;
        };
        let index: usize = self.text(index)?.parse().ok()?;
        match list.as_list() {
            Some(items) => Some(self.pieces(items.get(index)?)),
            None => {
                let text = self.list(list)?.into_iter().nth(index)?;
                Some(vec![Piece::Known(text)])
            }
        }
    }

    fn mapping(self, argument: &'m Json) -> Option<Vec<Piece<'m>>> {
        let [name, top, second, ..] = argument.as_list()? else {
            return None;
        };
        let rows = self
            .model
            .entry(self.stack, "Mappings", &self.text(name)?)?;
        let row = rows.as_map()?.get(&self.text(top)?);
        let second = self.text(second)?;
        let value = row.and_then(|row| row.as_map()?.get(&second));
        let default = || argument.as_list()?.get(3)?.as_map()?.get("DefaultValue");
        Some(self.pieces(value.or_else(default)?))
    }

    fn stack_output(self, argument: &'m Json) -> Option<Vec<Piece<'m>>> {
        let fields = argument.as_map()?;
        let region = match fields.get("Region") {
            Some(region) => self.text(region)?,
            None => self.model.region(self.stack).name().into(),
        };
        let stack_name = self.text(fields.get("StackName")?)?;
        let stack = self.model.stack_named(&stack_name, &region)?;
        Some(self.output(stack, &self.text(fields.get("OutputName")?)?))
    }
}

fn late<'m>() -> Vec<Piece<'m>> {
    vec![Piece::Late(None)]
}

/// A text as it stands, unless CloudFormation looks something up in its place.
fn literal(text: &str) -> Vec<Piece<'_>> {
    if text.contains("{{resolve:") {
        late()
    } else {
        vec![Piece::Known(text.into())]
    }
}

fn known<'m>(pieces: &mut Vec<Piece<'m>>, text: &'m str) {
    if !text.is_empty() {
        pieces.push(Piece::Known(text.into()));
    }
}

fn is_list(type_name: &str) -> bool {
    type_name == "CommaDelimitedList" || type_name.starts_with("List<")
}

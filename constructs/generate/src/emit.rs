//! Rust source for a service.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::docs;
use crate::model::{Attribute, Property, Resource, Shape, Type};
use crate::names;
use crate::words::Words;

/// Methods that every handle has: an attribute of such a name gets a suffix.
const HANDLE: [&str; 14] = [
    "account",
    "attribute",
    "attribute_list",
    "cast",
    "clone",
    "erase",
    "level1",
    "logical_id",
    "new",
    "node",
    "reference",
    "reference_as",
    "region",
    "r#type",
];

pub(crate) fn service(namespace: &str, resources: &[Resource]) -> String {
    let taken = resources
        .iter()
        .map(|resource| resource.name.clone())
        .collect();
    let mut file = Module::new(taken);
    for resource in resources {
        file.resource(resource);
    }
    let mut out =
        format!("//! `{namespace}`, generated from AWS's schemas by palisade-generate.\n\n");
    out.push_str(&file.imports());
    out.push_str(&file.body);
    for resource in resources {
        let (types, words) = (&resource.types, &resource.words);
        let holds = match (types.is_empty(), words.is_empty()) {
            (true, true) => continue,
            (true, false) => "Words",
            (false, true) => "Property types",
            (false, false) => "Property types and words",
        };
        let enums = words.iter().map(|words| &words.name);
        let mut module = Module::new(types.keys().chain(enums).cloned().collect());
        for (name, shape) in types {
            module.property_type(resource, name, shape);
        }
        module.words(words);
        let _ = write!(
            out,
            "\n/// {holds} of [`{}`].\npub mod {} {{\n{}{}}}\n",
            resource.name,
            resource.module,
            module.imports(),
            module.body,
        );
    }
    out
}

/// A module in the making: what it declares, and what it uses.
struct Module {
    declared: BTreeSet<String>,
    used: BTreeSet<&'static str>,
    body: String,
}

impl Module {
    fn new(declared: BTreeSet<String>) -> Self {
        Self {
            declared,
            used: BTreeSet::new(),
            body: String::new(),
        }
    }

    fn imports(&self) -> String {
        if self.used.is_empty() {
            return String::new();
        }
        let used: Vec<_> = self.used.iter().copied().collect();
        format!("use crate::{{{}}};\n\n", used.join(", "))
    }

    /// A name of this crate, imported unless the module declares the same name itself.
    fn ours(&mut self, name: &'static str) -> String {
        if self.declared.contains(name) {
            return format!("crate::{name}");
        }
        self.used.insert(name);
        name.to_owned()
    }

    /// A name of the standard prelude.
    fn std(&self, name: &str, path: &str) -> String {
        if self.declared.contains(name) {
            format!("{path}::{name}")
        } else {
            name.to_owned()
        }
    }

    fn resource(&mut self, resource: &Resource) {
        let (name, type_name) = (&resource.name, &resource.type_name);
        let doc = docs::text(&resource.shape.doc);
        let page = type_name
            .trim_start_matches("AWS::")
            .to_lowercase()
            .replace("::", "-");
        let page = format!(
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-{page}.html"
        );
        self.head(
            name,
            &doc,
            &format!("[`{type_name}`]({page})."),
            &resource.shape,
            "a resource does nothing until it is added to a stack",
        );
        let module = format!("{}::", resource.module);
        self.setters(name, &resource.shape, &module);
        let (trait_, construct) = (self.ours("Resource"), self.ours("Construct"));
        let (handle, scope) = (self.ours("Handle"), self.ours("Scope"));
        let (properties, from) = (self.ours("Properties"), self.std("From", "std::convert"));
        let _ = write!(
            self.body,
            "impl {trait_} for {name} {{ const TYPE: &'static str = \"{type_name}\"; }}\n\n\
             impl {construct} for {name} {{ type Output = {handle}<Self>;\n\n\
             fn build(self, scope: &mut {scope}<'_>) -> {handle}<Self> {{ scope.resource(self.0) }} }}\n\n\
             impl {from}<{name}> for {properties} {{ fn from(value: {name}) -> Self {{ value.0 }} }}\n\n",
        );
        self.attributes(name, &handle, &resource.attributes);
    }

    fn attributes(&mut self, name: &str, handle: &str, attributes: &[Attribute]) {
        if attributes.is_empty() {
            return;
        }
        let mut taken: Vec<String> = HANDLE.map(str::to_owned).into();
        let _ = writeln!(self.body, "impl {handle}<{name}> {{");
        for attribute in attributes {
            let method = names::identifier(names::unique(
                names::snake(&attribute.name),
                "_attribute",
                &mut taken,
            ));
            let doc = docs::text(&attribute.doc);
            let value = self.ours("Value");
            let (ty, call) = match &attribute.ty {
                Type::List(_) => (
                    format!(
                        "{}<{}>",
                        self.std("Vec", "std::vec"),
                        self.std("String", "std::string")
                    ),
                    "attribute_list",
                ),
                other => (self.known(other, ""), "attribute"),
            };
            self.documentation(&[doc, format!("`Fn::GetAtt` of `{}`.", attribute.name)]);
            let _ = writeln!(
                self.body,
                "#[must_use]\npub fn {method}(self) -> {value}<{ty}> {{ self.{call}(\"{}\") }}\n",
                attribute.name,
            );
        }
        self.body.push_str("}\n\n");
    }

    fn property_type(&mut self, resource: &Resource, name: &str, shape: &Shape) {
        let doc = docs::text(&shape.doc);
        self.head(
            name,
            &doc,
            &format!("A property type of `{}`.", resource.type_name),
            shape,
            "a property type does nothing until it is set",
        );
        self.setters(name, shape, "");
        let (json, from) = (self.ours("Json"), self.std("From", "std::convert"));
        let _ = write!(
            self.body,
            "impl {from}<{name}> for {json} {{ fn from(value: {name}) -> Self {{ value.0.into() }} }}\n\n"
        );
    }

    fn words(&mut self, all: &[Words]) {
        if all.is_empty() {
            return;
        }
        // The inside of a macro's braces is not formatted: it is written as it stays.
        let mut blocks = Vec::new();
        for words in all {
            let mut block = format!(
                "        /// Words for `{}`.\n        pub enum {} {{\n",
                words.of, words.name
            );
            for (variant, word) in &words.variants {
                let _ = writeln!(block, "            {variant} = {word:?},");
            }
            block.push_str("        }\n");
            blocks.push(block);
        }
        let _ = write!(self.body, "    words! {{\n{}    }}\n", blocks.join("\n"));
    }

    fn head(&mut self, name: &str, doc: &str, about: &str, shape: &Shape, unused: &str) {
        let required: Vec<_> = shape
            .properties
            .iter()
            .filter(|property| property.required)
            .map(|property| format!("`{}`", property.name))
            .collect();
        let required = if required.is_empty() {
            String::new()
        } else {
            format!("Required: {}.", required.join(", "))
        };
        self.documentation(&[doc.to_owned(), about.to_owned(), required]);
        let properties = self.ours("Properties");
        let _ = write!(
            self.body,
            "#[derive(Clone, Debug, Default)]\n#[must_use = \"{unused}\"]\npub struct {name}({properties});\n\n",
        );
    }

    fn setters(&mut self, name: &str, shape: &Shape, module: &str) {
        let mut taken = vec!["new".to_owned()];
        let properties = self.ours("Properties");
        let _ = write!(
            self.body,
            "impl {name} {{\n/// Nothing is set yet.\n\
             pub fn new() -> Self {{ Self({properties}::new()) }}\n\n"
        );
        for property in &shape.properties {
            let method = names::identifier(names::unique(
                names::snake(&property.name),
                "_property",
                &mut taken,
            ));
            let ty = self.taken(&property.ty, module);
            let into = self.std("Into", "std::convert");
            self.documentation(&[docs::text(&property.doc), facts(property, module)]);
            let _ = writeln!(
                self.body,
                "pub fn {method}(mut self, value: impl {into}<{ty}>) -> Self {{ self.0.set(\"{}\", value.into()); self }}\n",
                property.name,
            );
        }
        self.body.push_str("}\n\n");
    }

    /// The type that a setter takes something into.
    fn taken(&mut self, ty: &Type, module: &str) -> String {
        match ty {
            Type::Json => self.ours("Json"),
            Type::List(item) => format!("{}<{}>", self.ours("List"), self.known(item, module)),
            Type::Map(value) => format!("{}<{}>", self.ours("Map"), self.known(value, module)),
            other => format!("{}<{}>", self.ours("Value"), self.known(other, module)),
        }
    }

    /// The type of what is known.
    fn known(&mut self, ty: &Type, module: &str) -> String {
        match ty {
            Type::Text => self.std("String", "std::string"),
            Type::Whole => "i64".to_owned(),
            Type::Number => "f64".to_owned(),
            Type::Flag => "bool".to_owned(),
            Type::Struct(name) => format!("{module}{name}"),
            Type::Json | Type::List(_) | Type::Map(_) => self.ours("Json"),
        }
    }

    fn documentation(&mut self, paragraphs: &[String]) {
        let told: Vec<_> = paragraphs
            .iter()
            .filter(|paragraph| !paragraph.is_empty())
            .collect();
        for (index, paragraph) in told.iter().enumerate() {
            if index > 0 {
                self.body.push_str("///\n");
            }
            let _ = writeln!(self.body, "/// {}", paragraph.trim());
        }
    }
}

/// What the schema says about a property, in a line.
fn facts(property: &Property, module: &str) -> String {
    let mut out = format!("`{}`.", property.name);
    if property.required {
        out.push_str(" Required.");
    }
    if let Some(words) = &property.words {
        let place = if module.is_empty() {
            String::new()
        } else {
            format!("({module}{words})")
        };
        let _ = write!(out, " Allowed: [`{words}`]{place}.");
    } else if !property.allowed.is_empty() {
        let shown: Vec<_> = property
            .allowed
            .iter()
            .take(12)
            .filter(|word| !word.contains('`') && !word.trim().is_empty())
            .map(|word| format!("`{word}`"))
            .collect();
        let more = if property.allowed.len() > 12 {
            ", and more"
        } else {
            ""
        };
        let _ = write!(out, " Allowed: {}{more}.", shown.join(", "));
    }
    if property.create_only {
        out.push_str(" A change replaces the resource.");
    }
    out
}

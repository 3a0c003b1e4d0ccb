//! `manifest.json`: what whoever deploys needs to know.

use std::collections::BTreeMap;

use serde::Serialize;

use super::content::ManifestContent;
use super::contents::Assembly;
use super::write::Format;
use crate::app::Wiring;
use crate::asset::AssetSource;
use crate::json::Json;

/// The version of the manifest's own form.
const VERSION: u32 = 1;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Manifest<'a> {
    version: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    app: Option<&'a str>,
    wiring: &'static str,
    /// The environment in `samconfig.yaml`.
    environment: &'a str,
    /// In the order of deployment.
    stacks: Vec<Stack<'a>>,
    wires: Vec<Wire<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Stack<'a> {
    name: &'a str,
    stack_name: &'a str,
    region: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    account: Option<Json>,
    folder: &'a str,
    template: String,
    depends_on: Vec<&'a str>,
    termination_protection: bool,
    /// What the stack's own parameters are given, but for values of other stacks.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    parameter_values: BTreeMap<&'a str, &'a str>,
    /// Those that are known, which the stack and what CloudFormation can tag in it gets.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    tags: BTreeMap<&'a str, &'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    assets: Vec<Asset<'a>>,
    /// Uploaded after the stack.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    contents: Vec<ManifestContent<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Asset<'a> {
    file: &'a str,
    /// Missing where the file is.
    #[serde(skip_serializing_if = "Option::is_none")]
    sha256: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Wire<'a> {
    producer: &'a str,
    output: &'a str,
    consumer: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    parameter: Option<&'a str>,
}

/// The manifest's text.
pub(super) fn text(assembly: &Assembly, format: Format) -> String {
    let stacks = assembly.stacks().map(|view| {
        let stack = view.stack();
        Stack {
            name: &stack.name,
            stack_name: &stack.stack_name,
            region: stack.region.name(),
            account: stack.account.clone().map(Json::from),
            folder: &stack.folder,
            template: format!("{}/{}", stack.folder, format.file_name()),
            depends_on: view.depends_on().map(super::StackView::name).collect(),
            termination_protection: stack.termination_protection,
            parameter_values: view.parameter_values().collect(),
            tags: stack
                .tags
                .iter()
                .filter_map(|(key, value)| Some((key.as_str(), value.as_text()?)))
                .collect(),
            assets: stack
                .assets
                .iter()
                .map(|asset| Asset {
                    file: &asset.name,
                    sha256: match &asset.source {
                        AssetSource::Content(_, hash) => Some(hash.as_str()),
                        AssetSource::Missing(_) => None,
                    },
                })
                .collect(),
            contents: view.contents().map(ManifestContent::from).collect(),
        }
    });
    let name = |template: usize| assembly.stacks[assembly.places[template]].name.as_str();
    let wires = assembly.wires.iter().map(|wire| Wire {
        producer: name(wire.producer),
        output: &wire.output,
        consumer: name(wire.consumer),
        parameter: wire.parameter.as_deref(),
    });
    let manifest = Manifest {
        version: VERSION,
        app: assembly.app.as_deref(),
        wiring: match assembly.wiring {
            Wiring::StackOutput => "stack-output",
            Wiring::Parameters => "parameters",
        },
        environment: &assembly.environment,
        stacks: stacks.collect(),
        wires: wires.collect(),
    };
    let mut text = serde_json::to_string_pretty(&manifest)
        .expect("texts, numbers and lists of them can always be written as JSON");
    text.push('\n');
    text
}

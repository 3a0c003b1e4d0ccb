//! Apps, and a command line in a folder of the test's own.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use palisade::{App, Construct, DomainName, Raw, Region, Scope, text};
use palisade_synth::{Apps, Options};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;

/// A newsletter for a site.
#[derive(Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Newsletter {
    /// Where it is read.
    #[schemars(with = "String")]
    pub(crate) domain: DomainName,
    /// How many days lie between two letters.
    pub(crate) days: u8,
    /// Who may read it.
    pub(crate) readers: Readers,
    /// What it is about.
    /// Each becomes a topic of its own.
    pub(crate) subjects: Vec<String>,
    /// Who writes it.
    pub(crate) editors: Vec<Editor>,
    /// How it looks.
    pub(crate) look: Look,
    /// Tags of all resources.
    pub(crate) tags: BTreeMap<String, String>,
    /// Where complaints go.
    pub(crate) complaints: Option<String>,
}

/// Who may read something.
#[derive(Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Readers {
    /// Everybody.
    Everybody,
    /// Who is signed in.
    SignedIn,
    /// Who is in a group.
    Group { name: String },
}

/// Who writes something.
#[derive(Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Editor {
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) chief: bool,
}

/// How something looks. It does not deny unknown keys itself.
#[derive(Debug, Default, Deserialize, JsonSchema, PartialEq, Serialize)]
#[serde(default)]
pub(crate) struct Look {
    /// Whether it is dark.
    pub(crate) dark: bool,
    /// The title.
    pub(crate) title: String,
}

impl Default for Newsletter {
    fn default() -> Self {
        Self {
            domain: "docs.example.com".parse().expect("a domain name"),
            days: 7,
            readers: Readers::SignedIn,
            subjects: vec!["on".to_owned(), "two words".to_owned()],
            editors: Vec::new(),
            look: Look::default(),
            tags: BTreeMap::new(),
            complaints: None,
        }
    }
}

/// Two stacks in two regions, and a value between them.
pub(crate) fn newsletter(options: &Options<Newsletter>) -> App {
    let mut app = options.app("newsletter").environment("prod");
    let source = app.stack("Source", Region::EuNorth1);
    let properties = json!({ "TopicName": options.config().domain.as_ref().replace('.', "-") });
    let topic = source.add("Topic", Raw::new("AWS::SNS::Topic", properties));
    let site = app.stack("Site", Region::UsEast1);
    let value = text!("news come from ", topic.attribute::<String>("TopicName"));
    let properties = json!({ "Type": "String", "Value": value });
    let first = site.add("Where", Raw::new("AWS::SSM::Parameter", properties));
    let properties = json!({ "Type": "String", "Value": first.attribute::<String>("Value") });
    site.add("Again", Raw::new("AWS::SSM::Parameter", properties));
    app
}

/// A template that names a file which is not there.
struct Packaged(PathBuf);

impl Construct for Packaged {
    type Output = ();

    fn build(self, scope: &mut Scope<'_>) {
        scope.asset_file("later.zip", self.0.join("later.zip"));
        scope.add("Topic", Raw::new("AWS::SNS::Topic", json!({})));
    }
}

pub(crate) fn packaged(options: &Options) -> App {
    let packages = options.packages().unwrap_or(Path::new("packages"));
    let mut app = options.app("packaged");
    app.stack("One", Region::EuNorth1)
        .add("Packaged", Packaged(packages.to_owned()));
    app
}

fn wrong(options: &Options) -> App {
    let mut app = options.app("wrong");
    app.stack("One", Region::EuNorth1).add(
        "Files",
        Raw::new("AWS::S3::Bucket", json!({ "BucketNam": "news" })),
    );
    app
}

fn refused(_: &Options) -> Result<App, std::num::ParseIntError> {
    "x".parse::<u8>().map(|_| App::new())
}

pub(crate) fn apps() -> Apps {
    Apps::new()
        .app("newsletter", "a newsletter", newsletter)
        .app("packaged", "something with a package", packaged)
        .app("wrong", "something with a problem", wrong)
        .app("refused", "nothing", refused)
}

/// What a command line did: its exit code, and what it printed.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: u8,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    /// All of it, for a snapshot; the folder of the test is `DIR`.
    pub(crate) fn told(&self, folder: &Path) -> String {
        let text = format!(
            "exit code {}\n--- stdout\n{}--- stderr\n{}",
            self.code, self.out, self.err
        );
        text.replace(argument(folder), "DIR")
    }
}

pub(crate) fn run(apps: Apps, arguments: &[&str]) -> Ran {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let arguments = [&["synth"], arguments].concat();
    let code = apps.run_from(arguments, &mut out, &mut err);
    let text = |bytes| String::from_utf8(bytes).expect("what is printed is UTF-8");
    Ran {
        code,
        out: text(out),
        err: text(err),
    }
}

/// A folder of the test's own, empty.
pub(crate) fn folder(test: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the folder of tests can be written");
    folder
}

/// A path as an argument.
pub(crate) fn argument(path: &Path) -> &str {
    path.to_str().expect("the folder of tests is UTF-8")
}

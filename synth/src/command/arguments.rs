//! What can be said on the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use palisade::{Format, Wiring};

use super::completions::Shell;
use super::deploy::Deploy;
use super::diff::Diff;
use super::doctor::Doctor;
use super::explain;
use super::smoke::Smoke;
use super::upload::Upload;
use crate::entry::Request;

/// Writes CloudFormation templates of apps that are made of Palisade's constructs.
#[derive(Debug, Parser)]
#[command(
    version = concat!("on Palisade ", env!("CARGO_PKG_VERSION")),
    arg_required_else_help = true,
    after_help = "Examples:
  cargo run synth               Write the templates to the folder `out`
  cargo run init                Write a `palisade.yaml` with the defaults, to change them
  cargo run list                See the stacks in the order in which they are deployed
  cargo run help synth          Read more about a command"
)]
pub(super) struct Cli {
    #[command(subcommand)]
    pub(super) command: Command,
    /// The app, of those that `list` lists
    #[arg(long, global = true, value_name = "NAME", display_order = 900)]
    pub(super) app: Option<String>,
    /// Print nothing but errors
    #[arg(long, short, global = true, display_order = 901)]
    pub(super) quiet: bool,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Write the templates, and what deploys them
    #[command(after_help = "Examples:
  cargo run synth
  cargo run synth --out build --config staging.yaml
  cargo run synth --format json
  cargo run synth --wiring parameters
  cargo run synth --no-build

The edge functions that the app uses are built by cargo first: the package `authorize` is the workspace's
binary `authorize`, or that of its crate `palisade-authorize`. With `--packages` nothing is built.
Everything is written to a new folder that is then swapped in: if something is wrong, what was there stays.
A folder that holds files of other origin is refused.")]
    Synth(Synth),
    /// Synthesize, and deploy with the `aws` command
    #[command(after_help = "Examples:
  cargo run deploy
  cargo run deploy --dry-run
  cargo run deploy --profile staging --config staging.yaml
  cargo run deploy --stack UserPool --no-synth
  cargo run deploy --with sam

The app is synthesized as `synth` does it. A stack that does not change is not touched; stacks that do not depend
on each other are deployed side by side. What a stack's template names is uploaded to a bucket first.
After Ctrl-C CloudFormation goes on by itself, and the same command goes on where it is.")]
    Deploy(Box<Deploy>),
    /// Look whether a deployment can work from here, and what is missing
    #[command(after_help = "Examples:
  cargo run doctor
  cargo run doctor --profile staging

It looks at the programs that build and deploy, at the credentials and the account, and at the regions of the app.
Nothing is changed. It ends with 1 where a deployment cannot work.")]
    Doctor(Doctor),
    /// See what a deployment would change
    #[command(after_help = "Examples:
  cargo run diff                                Compare with what is deployed
  cargo run diff --stack UserPool --exit-code   For a script: exit code 1 if anything differs
  cargo run diff --against ../main/out          Compare with the templates of another folder

Marked are what replaces a resource, what deletes data, and what lets somebody do more or protects less.")]
    Diff(Diff),
    /// Delete what was deployed
    #[command(after_help = "Examples:
  cargo run destroy                       Show what goes and what stays, ask, and delete the stacks
  cargo run destroy --delete-content      The objects in buckets too, with all their versions
  cargo run destroy --resume              Some hours later: what CloudFront still had replicas of

Stacks that take values of others go first. What is left is told with the commands that delete it, and remembered in
`.palisade/destroy.json` beside the output folder, which git ignores. The exit code is 1 while something is left that
was to go.")]
    Destroy(super::destroy::Destroy),
    /// See what the functions at the edge decided, and why
    #[command(after_help = "Examples:
  cargo run logs                            The last ten minutes, of all functions and regions
  cargo run logs Authorize --follow         One function, as lines come
  cargo run logs --since 2h --request-id 9mF3xSa==

The lines are in the order of time, whichever of CloudFront's regions a function ran in. `x-amz-cf-id`, which every
answer has, is the id of its request. Lines come some seconds after the request.")]
    Logs(super::logs::Logs),
    /// List the apps, or the stacks of one app
    #[command(after_help = "Examples:
  cargo run list
  cargo run list --config staging.yaml")]
    List(Building),
    /// Write a configuration file with the defaults, and its schema
    #[command(after_help = "Examples:
  cargo run init
  cargo run init --write staging.yaml

A file that exists is left alone.")]
    Init(Init),
    /// Print the JSON Schema of the configuration, for editors
    #[command(after_help = "Examples:
  cargo run schema
  cargo run schema --write palisade.schema.json

An editor completes and checks a file that begins with
  # yaml-language-server: $schema=palisade.schema.json")]
    Schema(Written),
    /// Draw stacks, resources and the values between them
    #[command(after_help = "Examples:
  cargo run graph                                     Mermaid, for Markdown
  cargo run graph --format svg --write graph.svg      A picture for any browser")]
    Graph(Graph),
    /// Tell what synthesis checks, and why
    #[command(after_help = "Examples:
  cargo run explain                          List all rules
  cargo run explain edge-function-region     Print the page of one

A problem shows its rule in brackets: error[edge-function-region].")]
    Explain {
        /// The rule, by the word that problems show in brackets
        #[arg(value_parser = explain::rule)]
        rule: Option<&'static palisade::Rule>,
    },
    /// Ask a deployed site from outside whether it does what it must
    #[command(after_help = "Examples:
  cargo run smoke                               The distributions of the deployed app
  cargo run smoke https://docs.example.com      Any site that these functions protect

It asks as visitors do, with the `curl` command, and changes nothing: it signs nobody in and nobody out.
The exit code is 1 if a check fails.")]
    Smoke(Smoke),
    /// Upload the content of buckets, and let distributions forget what has changed
    #[command(after_help = "Examples:
  cargo run upload
  cargo run upload --all        After a change of `Cache-Control`

`deploy` does this too, after the stacks. Files are compared by their content; hidden ones, whose names begin
with a dot, are left out but for `.well-known`. What is only in the bucket stays, unless the app says otherwise.")]
    Upload(Upload),
    /// Print what completes commands and options in a shell
    #[command(after_help = "Examples:
  cargo run completions bash > ~/.local/share/bash-completion/completions/synth
  cargo run completions fish > ~/.config/fish/completions/synth.fish")]
    Completions {
        /// The shell
        shell: Shell,
    },
}

#[derive(Args, Debug)]
pub(super) struct Synth {
    /// The folder to write to
    #[arg(long, short, default_value = "out", value_name = "FOLDER")]
    pub(super) out: PathBuf,
    /// How templates are written
    #[arg(long, value_enum, default_value_t = FormatName::Yaml)]
    pub(super) format: FormatName,
    /// Build no edge functions: use the packages that are there
    #[arg(long)]
    pub(super) no_build: bool,
    #[command(flatten)]
    pub(super) building: Building,
}

#[derive(Args, Debug)]
pub(super) struct Building {
    /// The configuration file [default: palisade.yaml if there is one, else the defaults]
    #[arg(long, short, value_name = "FILE")]
    config: Option<PathBuf>,
    /// How values cross stacks [default: what the app says]
    #[arg(long, value_enum)]
    wiring: Option<WiringName>,
    /// The folder of edge functions' packages that are there already
    /// [default: what the app says, or `target/palisade/packages`]
    #[arg(long, value_name = "FOLDER")]
    packages: Option<PathBuf>,
}

impl Building {
    pub(super) fn request(self) -> Request {
        Request {
            config: self.config,
            wiring: self.wiring.map(|name| match name {
                WiringName::StackOutput => Wiring::StackOutput,
                WiringName::Parameters => Wiring::Parameters,
            }),
            packages: self.packages,
        }
    }
}

#[derive(Args, Debug)]
pub(super) struct Init {
    /// The file to write
    #[arg(long, default_value = crate::configuration::FILE, value_name = "FILE")]
    pub(super) write: PathBuf,
}

#[derive(Args, Debug)]
pub(super) struct Written {
    /// The file to write, instead of printing
    #[arg(long, value_name = "FILE")]
    pub(super) write: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub(super) struct Graph {
    /// How it is drawn
    #[arg(long, value_enum, default_value_t = Drawing::Mermaid)]
    pub(super) format: Drawing,
    #[command(flatten)]
    pub(super) written: Written,
    #[command(flatten)]
    pub(super) building: Building,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Drawing {
    /// Text that GitHub and many editors draw
    Mermaid,
    /// A picture
    Svg,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum FormatName {
    /// `template.yaml`
    Yaml,
    /// `template.json`
    Json,
}

impl FormatName {
    pub(super) fn format(self) -> Format {
        match self {
            Self::Yaml => Format::Yaml,
            Self::Json => Format::Json,
        }
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum WiringName {
    /// The template reads the other stack's output
    StackOutput,
    /// The template has a parameter, which whoever deploys fills in
    Parameters,
}

//! The commands that `synth` prints to be run next.

use std::process::Command;

use palisade::{App, Parameter, Raw, Region, text};
use palisade_synth::{Apps, Options};
use serde_json::json;

use crate::apps::{argument, folder, run};

const TITLE: &str = "it's \"two words\" for $HOME";

/// A stack with a parameter of its own, and one for a value of another stack.
fn titled(options: &Options) -> App {
    let mut app = options.app("titled");
    let source = app.stack("Source", Region::EuNorth1);
    let topic = source.add("Topic", Raw::new("AWS::SNS::Topic", json!({})));
    let site = app.stack("Site", Region::UsEast1);
    let title = site.add("Title", Parameter::text());
    site.parameter_value("Title", TITLE);
    let value = text!(title, topic.attribute::<String>("TopicName"));
    let properties = json!({ "Type": "String", "Value": value });
    site.add("Where", Raw::new("AWS::SSM::Parameter", properties));
    app
}

/// Instead of the tools: one tells its words, the other is asked for one output.
const TOOLS: &str = r#"
sam() { printf '<%s>' "$@"; echo; }
aws() {
    case "$*" in
    *" eu-north-1 --stack-name titled-source --query Stacks[0].Outputs[?OutputKey=='TopicTopicName'].OutputValue "*)
        echo news ;;
    esac
}
"#;

#[test]
fn the_commands_for_parameters_run_as_they_are_printed() {
    let folder = folder("a folder");
    let out = folder.join("out");
    let arguments = ["synth", "--wiring", "parameters", "--out", argument(&out)];
    let ran = run(Apps::new().app("titled", "", titled), &arguments);
    let (_, commands) = ran.out.split_once("in this order\n").expect("commands");
    let shell = Command::new("sh")
        .args(["-euc", &format!("{TOOLS}{commands}")])
        .output()
        .expect("there is a shell");
    assert_eq!(String::from_utf8_lossy(&shell.stderr), "");
    let said = String::from_utf8_lossy(&shell.stdout).replace(argument(&out), "OUT");
    // The SAM CLI takes the quotes around a title with spaces, and the backslashes before those within.
    let title = r#"it's \"two words\" for $HOME"#;
    assert_eq!(
        said,
        format!(
            "<deploy><--template-file><OUT/eu-north-1/Source/template.yaml>\n\
             <deploy><--template-file><OUT/us-east-1/Site/template.yaml>\
             <--parameter-overrides><Title=\"{title}\"><SourceTopicTopicName=news>\n"
        )
    );
}

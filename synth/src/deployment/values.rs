//! What a stack's parameters are given.

use std::collections::BTreeMap;

use super::description::Description;
use super::job::{Job, Received};

/// What a parameter is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Given {
    Value {
        name: String,
        value: String,
    },
    /// What it has in the stack that is there.
    Previous {
        name: String,
    },
}

/// A value that another stack does not have, or not yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Missing {
    pub(super) parameter: String,
    /// The name, in the app, of the stack that should have it.
    pub(super) producer: String,
    pub(super) output: String,
}

/// The parameters' values: those of the app, outputs of other stacks by the stacks' names in the app,
/// and what was given by hand to parameters that have no default. Those that have one go back to it: an app's settings
/// may be there.
pub(super) fn given(
    job: &Job,
    outputs: &BTreeMap<String, BTreeMap<String, String>>,
    found: Option<&Description>,
) -> Result<Vec<Given>, Missing> {
    let mut given = Vec::new();
    for parameter in job.template.parameters() {
        let name = parameter.name.to_owned();
        let received = job.received.iter().find(|from| from.parameter == name);
        if let Some(value) = job.values.get(&name) {
            let value = value.clone();
            given.push(Given::Value { name, value });
        } else if let Some(received) = received {
            let value = output(received, outputs)?;
            given.push(Given::Value { name, value });
        } else {
            let has_value = found.is_some_and(|found| found.parameters.contains(&name));
            // A secret is never written in a template, so its default is a stand-in.
            if has_value && (!parameter.has_default || parameter.is_secret) {
                given.push(Given::Previous { name });
            }
        }
    }
    Ok(given)
}

fn output(
    received: &Received,
    outputs: &BTreeMap<String, BTreeMap<String, String>>,
) -> Result<String, Missing> {
    let Received {
        parameter,
        producer,
        output,
    } = received;
    let found = outputs.get(producer).and_then(|all| all.get(output));
    found.cloned().ok_or_else(|| Missing {
        parameter: parameter.clone(),
        producer: producer.clone(),
        output: output.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::super::template::Template;
    use super::*;

    fn job() -> Job {
        let mut job = Job::sample("Site", "us-east-1");
        let text = "
Parameters:
  Title: { Type: String, Default: news }
  Topic: { Type: String }
  Zone: { Type: String, Default: Z1 }
  Key: { Type: String, NoEcho: true, Default: none }
  Hand: { Type: String }
Resources: {}";
        job.template = Template::parse(text.to_owned()).unwrap();
        job.values
            .insert("Title".to_owned(), "two words".to_owned());
        job.received.push(Received {
            parameter: "Topic".to_owned(),
            producer: "Source".to_owned(),
            output: "TopicRef".to_owned(),
        });
        job
    }

    fn outputs(name: &str) -> BTreeMap<String, BTreeMap<String, String>> {
        let values = BTreeMap::from([(name.to_owned(), "arn:x".to_owned())]);
        BTreeMap::from([("Source".to_owned(), values)])
    }

    fn told(given: &[Given]) -> Vec<String> {
        given
            .iter()
            .map(|given| match given {
                Given::Value { name, value } => format!("{name}={value}"),
                Given::Previous { name } => format!("{name} as before"),
            })
            .collect()
    }

    #[test]
    fn values_come_from_the_app_other_stacks_and_before() {
        let found = Description {
            parameters: ["Title", "Topic", "Zone", "Key", "Hand"]
                .map(str::to_owned)
                .to_vec(),
            ..Description::default()
        };
        let all = given(&job(), &outputs("TopicRef"), Some(&found)).unwrap();
        assert_eq!(
            told(&all),
            [
                "Title=two words",
                "Topic=arn:x",
                "Key as before",
                "Hand as before"
            ]
        );
        let first = given(&job(), &outputs("TopicRef"), None).unwrap();
        assert_eq!(told(&first), ["Title=two words", "Topic=arn:x"]);
        // A parameter that the stack does not have yet has no value of before.
        let older = Description {
            parameters: vec!["Title".to_owned()],
            ..Description::default()
        };
        let all = given(&job(), &outputs("TopicRef"), Some(&older)).unwrap();
        assert_eq!(told(&all), ["Title=two words", "Topic=arn:x"]);
    }

    #[test]
    fn what_another_stack_does_not_have_is_missing() {
        let missing = given(&job(), &outputs("Other"), None).unwrap_err();
        assert_eq!(missing.producer, "Source");
        assert_eq!(missing.output, "TopicRef");
        assert!(given(&job(), &BTreeMap::new(), None).is_err());
        // What the command line gives to a parameter is in force, and nothing is looked up.
        let mut job = job();
        job.values.insert("Topic".to_owned(), "arn:y".to_owned());
        let all = given(&job, &BTreeMap::new(), None).unwrap();
        assert_eq!(told(&all), ["Title=two words", "Topic=arn:y"]);
    }
}

//! An app of one's own: downloads, and where to find them.
//!
//! `cargo run -p palisade-example-own-app -- synth` writes its templates.

mod downloads;
mod settings;

use std::process::ExitCode;

use palisade::ssm::Parameter;
use palisade::{App, Region};
use palisade_synth::Options;

use crate::downloads::Downloads;
use crate::settings::Settings;

fn main() -> ExitCode {
    palisade_synth::run(build)
}

/// Two stacks: the downloads near their authors, and a note of where they are near their readers.
fn build(options: &Options<Settings>) -> App {
    let settings = options.config();
    let mut app = options.app(&settings.name).tag("Team", &*settings.team);

    let store = app.stack("Store", Region::EuNorth1);
    let downloads = store.add(
        "Downloads",
        Downloads::new(&settings.name).expire_after_days(settings.keep_days),
    );

    // The bucket's name crosses two regions; nothing more has to be said.
    let readers = app.stack("Readers", settings.readers);
    readers.add("Bucket", Parameter::new(downloads.files.name()));
    app
}

#[cfg(test)]
mod tests {
    use palisade::s3::Bucket;
    use palisade_synth::Options;

    use super::{Settings, build};

    #[test]
    fn downloads_expire_when_the_configuration_says() {
        let settings = Settings {
            keep_days: 3,
            ..Settings::default()
        };
        let assembly = build(&Options::new(settings)).synth().unwrap();
        let bucket = assembly.resources::<Bucket>().next().unwrap();
        let rule = bucket.property("/LifecycleConfiguration/Rules/0");
        assert_eq!(rule["ExpirationInDays"], 3);
    }

    #[test]
    fn a_name_that_a_parameter_cannot_have_is_told() {
        let settings = Settings {
            name: "My Downloads".to_owned(),
            ..Settings::default()
        };
        let problems = build(&Options::new(settings)).synth().unwrap_err();
        assert!(
            problems.to_string().contains("`/My Downloads/bucket`"),
            "{problems}"
        );
    }
}

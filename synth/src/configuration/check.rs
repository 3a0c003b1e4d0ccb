//! From YAML to the configuration's type: everything that is wrong with keys and values.

use serde_yaml::Value;

use super::locate::{Aim, locate};
use super::path::{Step, remove, steps};
use super::read::Mistake;
use super::schema::{allowed_keys, schema};
use super::settings::Configuration;
use super::wording::{Wording, unknown_key};

/// Enough mistakes to put right at a time.
const MOST: usize = 20;

/// The configuration, or everything that is wrong.
///
/// serde stops at the first mistake. What is wrong is taken away, and the rest tried again.
pub(super) fn check<C: Configuration>(text: &str, value: Value) -> Result<C, Vec<Mistake>> {
    let mut rest = value;
    let mut mistakes = Vec::new();
    let mut removed: Vec<Vec<Step>> = Vec::new();
    let mut misspelt: Vec<Vec<Step>> = Vec::new();
    loop {
        let (path, message) = match attempt::<C>(&rest) {
            Ok((config, unknown)) => {
                mistakes.extend(unknown.iter().map(|path| not_known::<C>(text, path)));
                return if mistakes.is_empty() {
                    Ok(config)
                } else {
                    Err(in_order(mistakes))
                };
            }
            Err(wrong) => wrong,
        };
        let wording = Wording::new(&message, &path);
        // What was taken away, or written wrong beside, may be all that is wrong here.
        let is_told = match wording.missing() {
            Some(missing) => removed.contains(&missing) || misspelt.contains(&path),
            None => removed.iter().any(|removed| removed.starts_with(&path)),
        };
        if !is_told {
            let aim = wording.aim();
            mistakes.push(wording.mistake().at(locate(text, &path, aim)));
        }
        if let (Wording::UnknownKey { .. }, Some((_, parent))) = (&wording, path.split_last()) {
            misspelt.push(parent.to_vec());
        }
        let Some(path) = remove(&mut rest, &path) else {
            return Err(in_order(mistakes));
        };
        removed.push(path);
        if mistakes.len() == MOST {
            return Err(in_order(mistakes));
        }
    }
}

fn in_order(mut mistakes: Vec<Mistake>) -> Vec<Mistake> {
    mistakes.sort_by_key(|mistake| mistake.place.map(|place| (place.line, place.column)));
    mistakes
}

type Wrong = (Vec<Step>, String);

/// The configuration, and keys that its type did not look at; or the first thing that is wrong.
fn attempt<C: Configuration>(value: &Value) -> Result<(C, Vec<Vec<Step>>), Wrong> {
    let mut track = serde_path_to_error::Track::new();
    let tracked = serde_path_to_error::Deserializer::new(value.clone(), &mut track);
    let mut unknown = Vec::new();
    let mut note = |path: serde_ignored::Path<'_>| unknown.push(ignored(&path));
    let noted = serde_ignored::Deserializer::new(tracked, &mut note);
    // Alternatives are written as their schema says: `{ name: payload }` instead of a tag.
    match serde_yaml::with::singleton_map_recursive::deserialize(noted) {
        Ok(config) => Ok((config, unknown)),
        Err(error) => Err((steps(&track.path()), error.to_string())),
    }
}

fn ignored(path: &serde_ignored::Path<'_>) -> Vec<Step> {
    use serde_ignored::Path;
    let (parent, step) = match path {
        Path::Root => return Vec::new(),
        Path::Seq { parent, index } => (parent, Some(Step::Index(*index))),
        Path::Map { parent, key } => (parent, Some(Step::Key(key.clone()))),
        Path::Some { parent }
        | Path::NewtypeStruct { parent }
        | Path::NewtypeVariant { parent } => (parent, None),
    };
    let mut steps = ignored(parent);
    steps.extend(step);
    steps
}

fn not_known<C: Configuration>(text: &str, path: &[Step]) -> Mistake {
    let (key, parent) = match path.split_last() {
        Some((Step::Key(key), parent)) => (key.as_str(), parent),
        Some((Step::Index(_), _)) | None => ("", path),
    };
    let schema = schema::<C>();
    unknown_key(key, &allowed_keys(&schema, parent)).at(locate(
        text,
        path,
        Aim::Key { repeated: 0 },
    ))
}

//! What a user may have meant.

/// The allowed word that is nearest to a given one, if any is near.
pub(crate) fn nearest<'a>(
    given: &str,
    allowed: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let furthest = (given.chars().count() / 3).max(1);
    allowed
        .into_iter()
        .map(|word| {
            let distance = strsim::osa_distance(&word.to_lowercase(), &given.to_lowercase());
            (distance, word)
        })
        .filter(|(distance, _)| *distance <= furthest)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn only_what_is_near_is_meant() {
        let near = |given| nearest(given, ["domain", "zone", "x"]);
        assert_eq!(near("domian"), Some("domain"));
        assert_eq!(near("Domain"), Some("domain"));
        assert_eq!(near("zones"), Some("zone"));
        assert_eq!(near("price"), None);
        assert_eq!(near(""), Some("x"));
    }
}

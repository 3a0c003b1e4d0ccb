//! Alias records that point at distributions.

use crate::rules::associations::DISTRIBUTION;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::place::Place;

/// Whom a record points at.
pub(super) enum Points<'m> {
    /// A distribution of the app.
    Here(Found<'m>),
    /// A distribution by its domain.
    Elsewhere,
}

/// All alias records that point at a distribution.
pub(super) fn to_distributions<'m>(
    model: &'m Model<'m>,
) -> impl Iterator<Item = (Place<'m>, Points<'m>)> {
    let records = model.resources("AWS::Route53::RecordSet").map(Found::place);
    let groups = model.resources("AWS::Route53::RecordSetGroup");
    let grouped = groups.flat_map(|group| group.property("/RecordSets").items());
    records.chain(grouped).filter_map(|record| {
        let name = record.get("AliasTarget").get("DNSName");
        if let Some(target) = name.target() {
            let is_one = target.resource.type_name() == DISTRIBUTION;
            return is_one.then_some((record, Points::Here(target.resource)));
        }
        let domain = name.text()?.to_ascii_lowercase();
        let is_one = domain.trim_end_matches('.').ends_with(".cloudfront.net");
        is_one.then_some((record, Points::Elsewhere))
    })
}

//! Where functions at the edge run.

use palisade::Region;

/// The regions of CloudFront's regional caches, where functions at the edge run and their log groups are:
/// [CloudFront infrastructure](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HowCloudFrontWorks.html#CloudFrontRegionaledgecaches).
const OF_CACHES: [Region; 13] = [
    Region::UsEast1,
    Region::UsEast2,
    Region::UsWest1,
    Region::UsWest2,
    Region::ApSouth1,
    Region::ApNortheast1,
    Region::ApNortheast2,
    Region::ApSoutheast1,
    Region::ApSoutheast2,
    Region::EuCentral1,
    Region::EuWest1,
    Region::EuWest2,
    Region::SaEast1,
];

/// The regions that are looked at.
#[derive(Clone, Debug)]
pub(crate) struct Regions {
    names: Vec<String>,
    /// Whether somebody named them.
    are_named: bool,
}

impl Regions {
    /// Those that are named, or all in which functions at the edge run.
    pub(crate) fn new(named: &[String]) -> Self {
        let all = OF_CACHES.iter().map(|region| region.name().to_owned());
        let are_named = !named.is_empty();
        Self {
            names: if are_named {
                named.to_vec()
            } else {
                all.collect()
            },
            are_named,
        }
    }

    /// All, with the regions of functions that are not at the edge unless regions are named.
    pub(super) fn and<'a>(&'a self, own: impl Iterator<Item = &'a str>) -> Vec<String> {
        let mut names = self.names.clone();
        for region in own.filter(|_| !self.are_named) {
            if !names.iter().any(|name| name == region) {
                names.push(region.to_owned());
            }
        }
        names
    }
}

#[cfg(test)]
mod tests {
    use super::Regions;

    #[test]
    fn regions_that_are_named_are_all() {
        let own = ["eu-north-1", "us-east-1"];
        let all = Regions::new(&[]).and(own.into_iter());
        assert_eq!(all.len(), 14);
        assert_eq!(all.last().map(String::as_str), Some("eu-north-1"));
        let named = Regions::new(&["eu-west-1".to_owned()]);
        assert_eq!(named.and(own.into_iter()), ["eu-west-1"]);
    }
}

//! Networks of addresses.

use std::net::IpAddr;

/// A network, as [RFC 4632](https://www.rfc-editor.org/rfc/rfc4632) writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Network {
    address: IpAddr,
    /// How many of the first bits are the network's.
    length: u32,
}

impl Network {
    /// Reads `203.0.113.0/24`. A network of addresses of version 4 that are written as version 6 is one of version 4.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (address, length) = text.split_once('/')?;
        let address: IpAddr = address.parse().ok()?;
        let length: u32 = length.parse().ok()?;
        let mapped = (address.is_ipv6() && address.to_canonical().is_ipv4())
            .then(|| length.checked_sub(96))
            .flatten();
        let network = match mapped {
            Some(length) => Self {
                address: address.to_canonical(),
                length,
            },
            None => Self { address, length },
        };
        (network.length <= network.width()).then_some(network)
    }

    /// Whether an address is of the network. One of version 4 that is written as version 6 counts as version 4
    /// ([RFC 4291, 2.5.5.2](https://www.rfc-editor.org/rfc/rfc4291#section-2.5.5.2)).
    pub(super) fn contains(self, address: IpAddr) -> bool {
        let Some(others) = self.width().checked_sub(self.length) else {
            return false;
        };
        let differing = match (self.address, address.to_canonical()) {
            (IpAddr::V4(own), IpAddr::V4(other)) => u128::from(own.to_bits() ^ other.to_bits()),
            (IpAddr::V6(own), IpAddr::V6(other)) => own.to_bits() ^ other.to_bits(),
            _ => return false,
        };
        // All bits are others in `::/0`.
        differing.checked_shr(others).unwrap_or_default() == 0
    }

    fn width(self) -> u32 {
        match self.address {
            IpAddr::V4(_) => 32,
            IpAddr::V6(_) => 128,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Network;

    #[test]
    fn an_address_is_compared_by_the_bits_of_the_network() {
        for (network, address, is_in) in [
            ("203.0.113.0/24", "203.0.113.0", true),
            ("203.0.113.0/24", "203.0.113.255", true),
            ("203.0.113.0/24", "203.0.114.0", false),
            ("203.0.113.0/24", "203.0.112.255", false),
            ("203.0.113.0/24", "::ffff:203.0.113.7", true),
            ("203.0.113.0/24", "::ffff:cb00:7107", true),
            ("203.0.113.0/24", "::203.0.113.7", false),
            ("203.0.113.0/24", "64:ff9b::203.0.113.7", false),
            ("203.0.113.7/32", "203.0.113.7", true),
            ("203.0.113.7/32", "203.0.113.6", false),
            ("128.0.0.0/1", "200.0.0.1", true),
            ("128.0.0.0/1", "127.255.255.255", false),
            ("0.0.0.0/0", "198.51.100.1", true),
            ("0.0.0.0/0", "::1", false),
            ("::ffff:203.0.113.0/120", "203.0.113.7", true),
            ("::ffff:203.0.113.0/120", "203.0.114.7", false),
            ("::ffff:0:0/96", "8.8.8.8", true),
            (
                "2001:db8::/32",
                "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
                true,
            ),
            ("2001:db8::/32", "2001:db9::", false),
            ("2001:db8::/32", "2001:DB8::1", true),
            ("2001:db8::1/128", "2001:db8:0:0:0:0:0:1", true),
            ("2001:db8::1/128", "2001:db8::2", false),
            ("::/0", "2001:db8::1", true),
            ("::/0", "203.0.113.7", false),
            ("::/0", "::ffff:203.0.113.7", false),
        ] {
            let network = Network::parse(network).unwrap();
            let found = network.contains(address.parse().unwrap());
            assert_eq!(found, is_in, "{network:?} {address}");
        }
    }

    #[test]
    fn what_is_no_network_is_none() {
        for text in [
            "",
            "/",
            "203.0.113.0",
            "203.0.113.0/33",
            "::/129",
            "a/8",
            "1.2.3.4/-1",
        ] {
            assert_eq!(Network::parse(text), None, "{text}");
        }
    }
}

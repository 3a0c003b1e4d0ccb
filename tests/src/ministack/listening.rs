//! At which addresses a process listens, by what Linux tells in `/proc`.

use std::collections::BTreeSet;
use std::fs;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

/// The addresses at which a process listens for TCP; none where the system has no `/proc`.
#[must_use]
pub fn listens_at(process: u32) -> Vec<SocketAddr> {
    let sockets: BTreeSet<String> = fs::read_dir(format!("/proc/{process}/fd"))
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| fs::read_link(entry.path()).ok())
        .filter_map(|link| {
            let name = link.to_str()?.strip_prefix("socket:[")?;
            Some(name.strip_suffix(']')?.to_owned())
        })
        .collect();
    ["tcp", "tcp6"]
        .into_iter()
        .filter_map(|table| fs::read_to_string(format!("/proc/{process}/net/{table}")).ok())
        .flat_map(|text| {
            text.lines()
                .skip(1)
                .filter_map(listener)
                .collect::<Vec<_>>()
        })
        .filter(|(_, socket)| sockets.contains(socket))
        .map(|(address, _)| address)
        .collect()
}

/// The address and the socket of a line, if it is one that listens: `0A` is the state `TCP_LISTEN`.
fn listener(line: &str) -> Option<(SocketAddr, String)> {
    let fields: Vec<&str> = line.split_whitespace().collect();
    let (address, port) = fields.get(1)?.split_once(':')?;
    let port = u16::from_str_radix(port, 16).ok()?;
    let is_listening = *fields.get(3)? == "0A";
    let socket = (*fields.get(9)?).to_owned();
    is_listening.then_some((SocketAddr::new(ip(address)?, port), socket))
}

/// Words of 32 bits in the machine's byte order, as hexadecimal digits.
fn ip(digits: &str) -> Option<IpAddr> {
    let mut bytes = Vec::new();
    for start in (0..digits.len()).step_by(8) {
        let word = u32::from_str_radix(digits.get(start..start + 8)?, 16).ok()?;
        bytes.extend(word.to_ne_bytes());
    }
    if let Ok(four) = <[u8; 4]>::try_from(bytes.as_slice()) {
        return Some(Ipv4Addr::from(four).into());
    }
    let all = <[u8; 16]>::try_from(bytes).ok()?;
    Some(Ipv6Addr::from(all).into())
}

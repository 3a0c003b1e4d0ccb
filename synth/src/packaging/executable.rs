//! Whether Lambda can run a program.
//!
//! A program that it cannot run fails only once it is deployed, at a visitor's request.

use std::collections::BTreeSet;
use std::fmt;

use object::LittleEndian;
use object::elf::{DT_NEEDED, EM_X86_64, ET_DYN, ET_EXEC, FileHeader64, SHT_DYNSYM, VER_FLG_WEAK};
use object::read::elf::{FileHeader, ProgramHeader, SectionTable};

use super::toolchain::GLIBC;

type Header = FileHeader64<LittleEndian>;
type Sections<'a> = SectionTable<'a, Header>;

/// What loads programs on x86-64 Linux with glibc: System V ABI, AMD64 supplement, "Program Interpreter".
const INTERPRETER: &[u8] = b"/lib64/ld-linux-x86-64.so.2";
/// The libraries of glibc, and the one that every Lambda runtime on Amazon Linux 2023 has beside it.
const LIBRARIES: [&str; 7] = [
    "libc.so.6",
    "libm.so.6",
    "libgcc_s.so.1",
    "libpthread.so.0",
    "libdl.so.2",
    "librt.so.1",
    "ld-linux-x86-64.so.2",
];

/// Why Lambda cannot run a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// It is not a program for this machine, or not one that can be understood.
    Foreign(String),
    /// It needs libraries that are not there.
    Libraries(BTreeSet<String>),
    /// It needs a newer C library: the symbols, each as `name@version`.
    NewerGlibc(BTreeSet<String>),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (major, minor) = GLIBC;
        match self {
            Self::Foreign(what) => {
                write!(f, "is a program for x86-64 Linux to Lambda, but it {what}")
            }
            Self::Libraries(names) => {
                let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
                let names = names.join(", ");
                write!(f, "needs {names}, which Lambda does not have")
            }
            Self::NewerGlibc(symbols) => {
                write!(
                    f,
                    "needs a newer glibc than {major}.{minor}, which Lambda has: "
                )?;
                for (index, symbol) in symbols.iter().take(MOST).enumerate() {
                    let comma = if index == 0 { "" } else { ", " };
                    write!(f, "{comma}`{symbol}`")?;
                }
                match symbols.len().saturating_sub(MOST) {
                    0 => Ok(()),
                    more => write!(f, " and {more} more"),
                }
            }
        }
    }
}

/// How many symbols are told.
const MOST: usize = 5;

/// Checks that Lambda can run a program.
pub(super) fn check(program: &[u8]) -> Result<(), Fault> {
    let header =
        Header::parse(program).map_err(|_| Fault::Foreign("is no 64-bit ELF file".to_owned()))?;
    let unreadable = |error: object::Error| Fault::Foreign(format!("cannot be read: {error}"));
    let endian = header.endian().map_err(unreadable)?;
    if header.e_machine(endian) != EM_X86_64 {
        return Err(Fault::Foreign("is one for another processor".to_owned()));
    }
    if ![ET_EXEC, ET_DYN].contains(&header.e_type(endian)) {
        return Err(Fault::Foreign("is not executable".to_owned()));
    }
    let segments = header
        .program_headers(endian, program)
        .map_err(unreadable)?;
    let mut interpreter = None;
    for segment in segments {
        let found = segment.interpreter(endian, program).map_err(unreadable)?;
        interpreter = interpreter.or(found);
    }
    let sections = header.sections(endian, program).map_err(unreadable)?;
    let libraries = libraries(&sections, endian, program).map_err(unreadable)?;
    match interpreter {
        Some(INTERPRETER) => {}
        Some(other) => {
            let other = String::from_utf8_lossy(other);
            return Err(Fault::Foreign(format!("is loaded by `{other}`")));
        }
        None if header.e_type(endian) == ET_DYN && !libraries.is_empty() => {
            return Err(Fault::Foreign("is a library".to_owned()));
        }
        // Without libraries nothing has to load it.
        None => return Ok(()),
    }
    if libraries.is_empty() {
        return Err(Fault::Foreign(
            "does not say which libraries it needs".to_owned(),
        ));
    }
    let others: BTreeSet<String> = libraries
        .into_iter()
        .filter(|name| !LIBRARIES.contains(&name.as_str()))
        .collect();
    if !others.is_empty() {
        return Err(Fault::Libraries(others));
    }
    let newer = newer_symbols(&sections, endian, program).map_err(unreadable)?;
    if newer.is_empty() {
        Ok(())
    } else {
        Err(Fault::NewerGlibc(newer))
    }
}

fn libraries(
    sections: &Sections<'_>,
    endian: LittleEndian,
    program: &[u8],
) -> object::Result<Vec<String>> {
    let dynamic = sections.dynamic_table(endian, program)?;
    let needed = dynamic.iter().filter(|entry| entry.tag == DT_NEEDED);
    needed
        .map(|entry| Ok(String::from_utf8_lossy(dynamic.string(entry)?).into_owned()))
        .collect()
}

/// The symbols of versions of glibc that are not there yet, and those versions whose symbols are not told.
fn newer_symbols(
    sections: &Sections<'_>,
    endian: LittleEndian,
    program: &[u8],
) -> object::Result<BTreeSet<String>> {
    let mut newer = BTreeSet::new();
    let mut versions = BTreeSet::new();
    if let Some((mut needs, link)) = sections.gnu_verneed(endian, program)? {
        let strings = sections.strings(endian, program, link)?;
        while let Some((_, mut names)) = needs.next()? {
            while let Some(name) = names.next()? {
                // What is used only where it is there is none that is needed (LSB Core, "Version Requirements").
                let is_weak = name.vna_flags.get(endian).contains(VER_FLG_WEAK);
                let name = String::from_utf8_lossy(name.name(endian, strings)?).into_owned();
                if is_newer(&name) && !is_weak {
                    versions.insert(name);
                }
            }
        }
    }
    if versions.is_empty() {
        return Ok(newer);
    }
    let mut unused = versions.clone();
    let symbols = sections.symbols(endian, program, SHT_DYNSYM)?;
    if let Some(table) = sections.versions(endian, program)? {
        for (index, symbol) in symbols.enumerate() {
            let version = table.version(table.version_index(endian, index).index())?;
            let Some(version) = version else { continue };
            let version = String::from_utf8_lossy(version.name()).into_owned();
            if versions.contains(&version) {
                let name = String::from_utf8_lossy(symbols.symbol_name(endian, symbol)?);
                newer.insert(format!("{name}@{version}"));
                unused.remove(&version);
            }
        }
    }
    newer.extend(unused);
    Ok(newer)
}

/// Whether a version is one of glibc's that comes after the one that is there.
/// Those that are no numbers, such as `GLIBC_ABI_DT_RELR`, came after it.
fn is_newer(version: &str) -> bool {
    let Some(number) = version.strip_prefix("GLIBC_") else {
        return false;
    };
    let mut parts = number.split('.').map(str::parse::<u32>);
    match (parts.next(), parts.next()) {
        (Some(Ok(major)), Some(Ok(minor))) => (major, minor) > GLIBC,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        for version in [
            "GLIBC_2.2.5",
            "GLIBC_2.34",
            "GLIBC_2.9",
            "GCC_4.2.0",
            "GCC_12.0.0",
            "",
        ] {
            assert!(!is_newer(version), "{version}");
        }
        for version in [
            "GLIBC_2.35",
            "GLIBC_2.38",
            "GLIBC_2.100",
            "GLIBC_3.0",
            "GLIBC_ABI_DT_RELR",
            "GLIBC_PRIVATE",
            "GLIBC_",
            "GLIBC_2",
        ] {
            assert!(is_newer(version), "{version}");
        }
    }
}

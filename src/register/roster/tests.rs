use super::*;
use crate::text::{Language, Texts};

fn person(name: &str, organisation: &str, email: &str) -> RosterRow {
    let [name, organisation, email] = [name, organisation, email].map(str::to_owned);
    RosterRow {
        name,
        organisation,
        email,
    }
}

#[test]
fn separators_header_names_and_extra_columns_are_understood() {
    let expected = [person("Voornaam Naam", "OCMW", "a@example.be")];
    let files = [
        "Naam;Organisatie;E-mail\r\nVoornaam Naam;OCMW;a@example.be\r\n",
        "Name,Organisation,Email\nVoornaam Naam,OCMW,a@example.be",
        "Nom et prénom\tCPAS\tAdresse e-mail\nVoornaam Naam\tOCMW\ta@example.be\n",
        "sep=,\r\nE-MAILADRES,Dienstjaar,ocmw,Volledige naam\r\na@example.be,7,OCMW,Voornaam Naam\r\n",
        "Voornaam;Naam;Organisatie;e-mail\nVoornaam;Naam;OCMW;a@example.be\n;;;\n",
        "Nom;Prénom;Organisation;Courriel\nNaam;Voornaam;OCMW;a@example.be\n",
        "\"Naam\";\"Organisatie; bestuur\";\"OCMW\";\"Mail\"\n\"Voornaam Naam\";\"x;y\";\"OCMW\";\"a@example.be\"\n",
    ];
    for file in files {
        assert_eq!(
            read(file.as_bytes()).map(|read| read.rows).as_deref(),
            Ok(&expected[..]),
            "{file}"
        );
    }
}

#[test]
fn every_encoding_that_excel_writes_is_read() {
    let text = "Prénom;Nom\nPrénom;Nom\n";
    let expected = [person("Prénom Nom", "", "")];
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let encoded = [
        text.as_bytes().to_vec(),
        [b"\xef\xbb\xbf", text.as_bytes()].concat(),
        [b"\xff\xfe", little.as_slice()].concat(),
        [b"\xfe\xff", big.as_slice()].concat(),
        little,
        b"Pr\xe9nom;Nom\nPr\xe9nom;Nom\n".to_vec(),
    ];
    for bytes in encoded {
        assert_eq!(
            read(&bytes).map(|read| read.rows).as_deref(),
            Ok(&expected[..]),
            "{bytes:?}"
        );
    }
}

#[test]
fn what_is_not_understood_is_refused_with_its_line() {
    let row = |line, problem| RosterError::Row { line, problem };
    let long = format!("Naam\n{}\n", "a".repeat(MAX_CHARACTERS + 1));
    let cases: [(&[u8], RosterError); 9] = [
        (b"", RosterError::Empty),
        (b"Naam;E-mail\n", RosterError::Empty),
        (b"PK\x03\x04\0\0workbook", RosterError::NotText),
        (
            b"Personeelsnummer;Graad\n1;A1\n",
            RosterError::NoNameColumn {
                found: vec!["Personeelsnummer".to_owned(), "Graad".to_owned()],
            },
        ),
        (
            b"Naam;Mail;E-mail\nA B;a;b\n",
            RosterError::ColumnTwice {
                name: "E-mail".to_owned(),
            },
        ),
        (
            b"Naam;E-mail\nA B;a@b\n\n;c@d\n",
            row(4, RowProblem::NoName),
        ),
        (
            b"sep=;\nNaam;E-mail\nA B;a;b\n",
            row(3, RowProblem::TooManyValues),
        ),
        (long.as_bytes(), row(2, RowProblem::TooLong)),
        (&vec![b'a'; MAX_BYTES + 1], RosterError::TooLarge),
    ];
    for (bytes, expected) in cases {
        assert_eq!(read(bytes), Err(expected));
    }
}

#[test]
fn somebody_who_stands_there_twice_counts_once() {
    let rows = read(b"Naam;OCMW\nA B;X\nA B;X\nA B;Y\n").unwrap().rows;
    assert_eq!(rows, [person("A B", "X", ""), person("A B", "Y", "")]);
}

#[test]
fn a_french_list_gives_its_organisations_and_names_the_columns_that_mean_nothing() {
    let file = "sep=;\nNom;Organisme;Date d’entrée;Bureau\nPrénom Éloïse;CPAS de Villexemple;01/02/2020;12\n";
    let read = read(file.as_bytes()).unwrap();
    assert_eq!(read.rows[0].organisation, "CPAS de Villexemple");
    assert_eq!(read.unused, ["Date d’entrée", "Bureau"]);
    let texts = Texts::new(Language::Fr);
    let said = read.unused_sentence(&texts).unwrap();
    assert!(said.contains("Date d’entrée, Bureau"), "{said}");
    let all_used = super::read("Nom;CPAS\nA B;X\n".as_bytes()).unwrap();
    assert_eq!(all_used.unused_sentence(&texts), None);
}

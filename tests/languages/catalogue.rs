//! The texts of a language as they stand in `i18n/`: every message and attribute, its variables and its wordings.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast;
use fluent_syntax::parser::parse;

/// Stands in a wording where a variable's value will stand.
pub const VALUE: char = '\u{FFFC}';

/// One text: a message, or an attribute of one.
#[derive(Debug, Default)]
pub struct Text {
    /// The file that holds it.
    pub file: String,
    /// The variables it uses.
    pub variables: BTreeSet<String>,
    /// The variables that choose between its variants: numbers.
    pub numbers: BTreeSet<String>,
    /// Every wording it can take, one per variant, with [`VALUE`] for the value of a variable.
    pub wordings: Vec<String>,
}

/// All texts of a language by id, with `.attribute` where they are one.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// The texts.
    pub texts: BTreeMap<String, Text>,
    /// What the parser could not read, and ids that stand there twice.
    pub defects: Vec<String>,
}

/// Returns a language's files in the order of their names.
pub fn files(language: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("i18n")
        .join(language);
    let entries = std::fs::read_dir(&folder).expect("a folder of texts");
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("a file of texts").path())
        .collect();
    files.sort();
    files
}

impl Catalogue {
    /// Reads all files of a language.
    pub fn read(language: &str) -> Self {
        let mut catalogue = Self::default();
        for path in files(language) {
            let file = path
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            let source = std::fs::read_to_string(&path).expect("a file of texts is UTF-8");
            let resource = parse(source.as_str()).unwrap_or_else(|(resource, errors)| {
                catalogue
                    .defects
                    .extend(errors.iter().map(|error| format!("{file}: {error}")));
                resource
            });
            for entry in &resource.body {
                catalogue.add(&file, entry);
            }
        }
        catalogue
    }

    fn add(&mut self, file: &str, entry: &ast::Entry<&str>) {
        match entry {
            ast::Entry::Message(message) => {
                let id = message.id.name;
                if let Some(pattern) = &message.value {
                    self.add_text(file, id, pattern);
                }
                for attribute in &message.attributes {
                    self.add_text(
                        file,
                        &format!("{id}.{}", attribute.id.name),
                        &attribute.value,
                    );
                }
            }
            ast::Entry::Term(term) => self.defects.push(format!(
                "{file}: term {} (terms are not used)",
                term.id.name
            )),
            ast::Entry::Junk { content } => self.defects.push(format!("{file}: {content}")),
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_) => {}
        }
    }

    fn add_text(&mut self, file: &str, id: &str, pattern: &ast::Pattern<&str>) {
        let mut text = Text {
            file: file.to_owned(),
            ..Text::default()
        };
        text.wordings = text.wordings_of(pattern);
        if self.texts.insert(id.to_owned(), text).is_some() {
            self.defects
                .push(format!("{file}: {id} stands there twice"));
        }
    }
}

impl Text {
    /// Notes the variables of a pattern and returns its wordings.
    fn wordings_of(&mut self, pattern: &ast::Pattern<&str>) -> Vec<String> {
        let mut wordings = vec![String::new()];
        for element in &pattern.elements {
            let next = match element {
                ast::PatternElement::TextElement { value } => vec![(*value).to_owned()],
                ast::PatternElement::Placeable { expression } => {
                    self.wordings_of_expression(expression)
                }
            };
            wordings = wordings
                .iter()
                .flat_map(|start| next.iter().map(move |end| format!("{start}{end}")))
                .collect();
        }
        wordings
    }

    fn wordings_of_expression(&mut self, expression: &ast::Expression<&str>) -> Vec<String> {
        match expression {
            ast::Expression::Select { selector, variants } => {
                if let ast::InlineExpression::VariableReference { id } = selector {
                    self.variables.insert(id.name.to_owned());
                    self.numbers.insert(id.name.to_owned());
                }
                variants
                    .iter()
                    .flat_map(|variant| self.wordings_of(&variant.value))
                    .collect()
            }
            ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) => {
                self.variables.insert(id.name.to_owned());
                vec![VALUE.to_string()]
            }
            ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
                vec![(*value).to_owned()]
            }
            ast::Expression::Inline(other) => {
                panic!("the texts keep to variables and plurals, and not {other:?}")
            }
        }
    }
}

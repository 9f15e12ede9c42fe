/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lectern.core.Progress;
import org.lectern.core.annotation.exchange.AnnotationDocument;
import org.lectern.core.annotation.exchange.BratReader;
import org.lectern.core.annotation.exchange.ExchangeException;
import org.lectern.core.annotation.exchange.WebAnnotationReader;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.io.RecordReader;
import org.lectern.core.io.RecordSink;
import org.lectern.core.io.SourceFile;
import org.lectern.core.io.SourceNotice;
import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.UnreadableSourceException;
import org.lectern.core.io.digest.Digest;
import org.lectern.core.io.digest.DigestImportException;
import org.lectern.core.io.digest.DigestReader;
import org.lectern.core.io.digest.DigestText;
import org.lectern.core.query.Query;
import org.lectern.core.references.CitedKey;
import org.lectern.model.bibtex.BibProblem;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.text.LatexText;
import org.lectern.model.text.PersonNames;

/** Everything that reads what others wrote. */
final class FuzzTargets {

	private FuzzTargets() {
	}

	static List<FuzzTarget> all() {
		List<FuzzTarget> targets = new ArrayList<>(List.of(bibtex(), note(), protocol(), verdicts(), digest(), brat(), webAnnotation(), query(),
				manuscript("latex", "a.tex", "\\cite{a,b} % \\cite{c}\n\\begin{verbatim}\\citep[see][p.~1]{d}\\end{verbatim}\n\\verb|\\cite{e}|\n", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						"\\cite \\parencites{ \\nocite{*} \\verb \\begin{comment} \\end{comment} ]{"), //$NON-NLS-1$
				manuscript("markdown", "a.md", "See [@a, p. 1; -@b] and @c.\n```\n@d\n```\n`@e` \\@f mail@g.org\n", "[@ ``` ~~~ --- {@} `"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				latexText()));
		targets.addAll(IntakeTargets.all());
		targets.addAll(ReaderTargets.all());
		return targets;
	}

	private static FuzzTarget bibtex() {
		String seed = """
				@string{acm = "ACM" # { Press}}
				@article{knuth:84,
				  author = {Donald E. Knuth and van der Berg, Anna}, title = "Literate {P}rogramming \u00e9",
				  month = may # "~1", publisher = acm, year = 1984, doi={10.1000/182}
				}

				@book(k2, title = {A (b) c}, crossref={knuth:84})
				@comment{jabref-meta: {x;}}
				"""; //$NON-NLS-1$
		return FuzzTarget.of("bibtex", List.of(seed), "@string{ @comment{ @preamble{ @article{ @book( = {} \"\" # ,\n}\n \n@a{b,c={", //$NON-NLS-1$ //$NON-NLS-2$
				(input, found) -> {
					BibResource resource = new BibResource(null);
					ByteArrayOutputStream saved = new ByteArrayOutputStream();
					try {
						resource.load(new ByteArrayInputStream(input), Map.of());
						resource.save(saved, Map.of());
					} catch (IOException e) {
						throw new UncheckedIOException(e);
					}
					if (!Arrays.equals(input, saved.toByteArray())) {
						throw new IllegalStateException("saved otherwise than read"); //$NON-NLS-1$
					}
					found.add("papers " + Math.min(8, resource.getBibliography().getPapers().size())); //$NON-NLS-1$
					String before = ""; //$NON-NLS-1$
					for (BibProblem problem : resource.getProblems()) {
						found.add(before + problem.kind());
						before = problem.kind() + " "; //$NON-NLS-1$
					}
					resource.getBibliography().getPapers().forEach(paper -> found.add("fields " + Math.min(12, paper.getFields().size()))); //$NON-NLS-1$
				});
	}

	private static FuzzTarget note() {
		return reviewFile("note", "notes/a.note", """
				<?xml version="1.0" encoding="UTF-8"?>
				<review:Note xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1" formatVersion="1" paperKey="a" form="reading">
				  <answers id="a1" question="q1">
				    <evidence id="e1">
				      <quote><exact>words</exact><prefix>some </prefix></quote>
				      <position start="5" end="10"/>
				    </evidence>
				    <text>An answer</text>
				  </answers>
				  <answers id="a2" question="q2" number="2.0"/>
				  <answers id="a3" question="q3" yes="true"><choices>x</choices></answers>
				</review:Note>
				"""); //$NON-NLS-1$
	}

	private static FuzzTarget protocol() {
		return reviewFile("protocol", "review.protocol", """
				<?xml version="1.0" encoding="UTF-8"?>
				<review:Protocol xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1" formatVersion="1" title="T">
				  <researchQuestions id="rq"><text>Why?</text></researchQuestions>
				  <criteria id="c" kind="exclusion"><text>Too short</text></criteria>
				  <forms id="reading" name="N" version="2">
				    <questions id="q1" label="What?" kind="choice" required="true"><guidance>G</guidance><options>a</options></questions>
				  </forms>
				</review:Protocol>
				"""); //$NON-NLS-1$
	}

	private static FuzzTarget verdicts() {
		return reviewFile("verdicts", "duplicates.verdicts", """
				<?xml version="1.0" encoding="UTF-8"?>
				<review:VerdictList xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1" formatVersion="1">
				  <verdicts id="v" by="me" when="2026-03-02T09:30:00Z">
				    <subjects paperKey="a" fingerprint="956a0bfe8556:-:2019:-"/>
				    <subjects paperKey="b" fingerprint="1"/>
				    <why>Because</why>
				  </verdicts>
				</review:VerdictList>
				"""); //$NON-NLS-1$
	}

	private static FuzzTarget reviewFile(String name, String path, String seed) {
		return FuzzTarget.of(name, List.of(seed), "<answers kind=\" id=\"_1\" formatVersion=\"99\" </ /> href=\"a.note#_1\" xsi:type=\"review:Note\" xmlns:x=\"y\"", //$NON-NLS-1$
				(input, found) -> {
					ReviewFile file = ReviewFileReader.read(path, input);
					found.add(file.failure() == null ? "read" : FuzzTarget.kind(file.failure())); //$NON-NLS-1$
					if (file.failure() != null && Arrays.equals(input, seed.getBytes(StandardCharsets.UTF_8))) {
						throw new IllegalStateException(file.failure());
					}
					if (file.root() != null) {
						file.root().eAllContents().forEachRemaining(element -> element.eClass().getEAllStructuralFeatures().stream()
								.filter(element::eIsSet).forEach(feature -> found.add(feature.getName())));
					}
				});
	}

	private static FuzzTarget digest() {
		String seed = """
				Trending papers

				Attention Is All You Need
				Abstract: The dominant sequence models are complex. We propose a network. Code: https://example.org/code

				1. A Second Title: with a colon
				Its abstract is a paragraph of its own that goes on for a while and ends here.
				"""; //$NON-NLS-1$
		return FuzzTarget.of("digest", List.of(seed), "Abstract: Unsubscribe https:// \n\n arXiv:2101.00001 ...", (input, found) -> { //$NON-NLS-1$ //$NON-NLS-2$
			try {
				Digest digest = DigestReader.read(DigestText.decode(input));
				found.add("papers " + Math.min(8, digest.papers().size())); //$NON-NLS-1$
				digest.notices().forEach(notice -> found.add(notice.kind().name()));
			} catch (DigestImportException e) {
				found.add(FuzzTarget.kind(e.getMessage()));
			}
		});
	}

	private static FuzzTarget brat() {
		String text = "We train a network on text. It works."; //$NON-NLS-1$
		return FuzzTarget.of("brat", List.of("T1\tProcess 3 8\ttrain\nT2\tTask 11 18;22 26\tnetwork text\nR1\tHyponym-of Arg1:T1 Arg2:T2\n*\tSynonym-of T1 T2\n#1\tAnnotatorNotes T1\tA note\nE1\tProcess:T1 Theme:T2\nA1\tNegated T1\n"), //$NON-NLS-1$ //$NON-NLS-2$
				"T1\t R1\t *\t #1\t E1\t A1\t M1\t N1\t Arg1:T1 Arg2:T9 ; Synonym-of Process", (input, found) -> { //$NON-NLS-1$
					try {
						tell(BratReader.read(text, new String(input, StandardCharsets.UTF_8)), found);
					} catch (ExchangeException e) {
						found.add(FuzzTarget.kind(e.getMessage()));
					}
				});
	}

	private static FuzzTarget webAnnotation() {
		return FuzzTarget.of("web-annotation", List.of("""
				{"@context":"http://www.w3.org/ns/anno.jsonld","id":"a:1","type":"AnnotationPage","items":[
				 {"id":"a:2","type":"Annotation","motivation":"tagging","body":[{"type":"TextualBody","purpose":"tagging","value":"Task"},{"type":"TextualBody","value":"c"}],
				  "target":{"source":"a.bib#k","selector":[{"type":"TextQuoteSelector","exact":"words","prefix":"p","suffix":"s"},{"type":"TextPositionSelector","start":3,"end":8}]}},
				 {"id":"a:3","type":"Annotation","motivation":"linking","body":"a:2","target":"a:2"}]}
				"""), "\"type\": \"Annotation\" \"selector\":{ \"refinedBy\":{ \"items\":[ \"first\": \"@graph\":[ {} [] {\"a\": [[", (input, found) -> { //$NON-NLS-1$ //$NON-NLS-2$
			try {
				tell(WebAnnotationReader.read(new String(input, StandardCharsets.UTF_8)), found);
			} catch (ExchangeException e) {
				found.add(FuzzTarget.kind(e.getMessage()));
			}
		});
	}

	private static void tell(AnnotationDocument document, Set<String> found) {
		found.add("passages " + Math.min(8, document.passages().size()) + ' ' + Math.min(8, document.relations().size())); //$NON-NLS-1$
		document.notices().forEach(notice -> found.add(FuzzTarget.kind(notice)));
	}

	private static FuzzTarget query() {
		return FuzzTarget.of("query", List.of("author:vaswani year:2017..2020 has:note -tag:x OR (title:\"a b\" rating:>=3)"), //$NON-NLS-1$ //$NON-NLS-2$
				"author: year: .. >= has: is: - NOT OR AND ( ) \" : status:read", (input, found) -> { //$NON-NLS-1$
					Query query = Query.parse(new String(input, StandardCharsets.UTF_8));
					found.add(FuzzTarget.kind(query.explanation()));
					query.problems().forEach(problem -> found.add(FuzzTarget.kind(problem.message())));
				});
	}

	private static FuzzTarget manuscript(String name, String path, String seed, String words) {
		return FuzzTarget.of(name, List.of(seed), words, (input, found) -> {
			List<CitedKey> keys = CitedKey.in(ReviewFileReader.read(path, input));
			found.add("keys " + Math.min(12, keys.size())); //$NON-NLS-1$
			keys.forEach(key -> found.add("length " + Math.min(8, key.key().length()))); //$NON-NLS-1$
		});
	}

	private static FuzzTarget latexText() {
		return FuzzTarget.of("latex-text", List.of("{\\\"o} \\emph{a} $x^2$ {\\'{\\i}} \\textbackslash \\url{http://a_b} and von Berg, Jr, Anna and others"), //$NON-NLS-1$ //$NON-NLS-2$
				"\\\" \\'{ \\emph{ $ \\( \\textbf \\char ~ -- ``  and  , {{ }} \\verb| \\ensuremath{", (input, found) -> { //$NON-NLS-1$
					String value = new String(input, StandardCharsets.UTF_8);
					String plain = LatexText.toPlain(value);
					found.add("words " + Math.min(12, plain.split(" ").length)); //$NON-NLS-1$ //$NON-NLS-2$
					PersonNames.parse(value).forEach(person -> found.add("name " + !person.particle().isEmpty() + !person.suffix().isEmpty())); //$NON-NLS-1$
					if (!LatexText.toPlain(LatexText.escape(plain)).equals(plain)) {
						found.add("changed"); //$NON-NLS-1$
					}
				});
	}

	/** Makes a target of a reader of records. */
	static FuzzTarget records(RecordReader reader, List<String> seeds, String words) {
		return FuzzTarget.of("reader-" + reader.format().id(), seeds, words, (input, found) -> {
			SourceFile source = new SourceFile("a." + reader.format().extensions().get(0), input); //$NON-NLS-1$
			found.add("confidence " + reader.confidence(source)); //$NON-NLS-1$
			try {
				reader.read(source, new FoundWords(found), Progress.none());
			} catch (UnreadableSourceException e) {
				found.add(FuzzTarget.kind(e.getMessage()));
			}
		});
	}

	/** Keeps no record, so that memory is what the reader needs. */
	private record FoundWords(Set<String> found) implements RecordSink {

		@Override
		public void accept(SourceRecord value) {
			found.add("type " + value.entryType()); //$NON-NLS-1$
			value.fields().keySet().stream().filter(name -> name.length() < 14).forEach(name -> found.add("field " + name)); //$NON-NLS-1$
		}

		@Override
		public void tell(SourceNotice notice) {
			found.add(notice.kind() + FuzzTarget.kind(notice.message()));
		}
	}
}

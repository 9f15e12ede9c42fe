/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.core.reference.ReferenceFormat;
import org.lectern.core.reference.ReferenceFormatter;
import org.lectern.core.reference.ReferenceStyle;
import org.lectern.core.reference.ReferenceStyles;
import org.lectern.core.reference.UnknownStyleException;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;

/** References as they are printed. */
@SuppressWarnings("nls")
class ReferenceFormatterTest {

	private static final String PAPERS = """
			@string{journal = {Journal of Decay}}

			@article{ash, author = {Ash, Ann and van der Berg, Bo and {Society of Trees}}, date = {2019-03-07},
			  title = {How {RNA} grows in M\\"unchen}, journaltitle = journal, volume = 12, number = 3,
			  pages = {1--20}, doi = {https://doi.org/10.1000/ABC_d}}

			@proceedings{trees, editor = {Cedar, Cy}, title = {Proceedings of Trees}, year = 2020, publisher = {Grove},
			  address = {Oslo}}

			@inproceedings{dogwood, author = {Dogwood, Di}, title = {Roots \\& branches}, pages = {3-9}, crossref = {trees}}

			@phdthesis{elm, author = {Elm, El}, title = {Leaves}, school = {University of Trees}, year = {1999}}

			@misc{fir, author = {Fir, Flo}, title = {Needles}, eprint = {2001.00001}, archiveprefix = {arXiv}, year = 2020}
			""";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"apa | ash | Ash, A., van der Berg, B., & Society of Trees. (2019). How RNA grows in München. Journal of Decay, 12(3), 1–20. https://doi.org/10.1000/abc_d",
			"ieee | ash | A. Ash, B. van der Berg, and Society of Trees, “How RNA grows in München,” Journal of Decay, vol. 12, no. 3, pp. 1–20, Mar. 2019, doi: 10.1000/abc_d.",
			"ieee | dogwood | D. Dogwood, “Roots & branches,” in Proceedings of Trees, C. Cedar, Ed., Oslo: Grove, 2020, pp. 3–9.",
			"nature | elm | Elm, E. Leaves. (University of Trees, 1999).",
			"elsevier-harvard | elm | Elm, E., 1999. Leaves (PhD thesis). University of Trees.",
			"american-medical-association | fir | Fir F. Needles. Preprint posted online 2020. https://arxiv.org/abs/2001.00001",
			"nlm-citation-sequence | trees | Cedar C, editor. Proceedings of Trees. Oslo: Grove; 2020." })
	void formatsAReferenceThatStandsAlone(String style, String key, String expected) throws Exception {
		assertEquals(expected, new ReferenceFormatter(style).reference(paper(key), ReferenceFormat.TEXT));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"HTML | <span style=\"font-style: italic\">Journal of Decay</span>, <span style=\"font-style: italic\">12</span>",
			"HTML | <a href=\"https://doi.org/10.1000/abc_d\">", "MARKDOWN | *Journal of Decay*, *12*(3)",
			"LATEX | \\textit{Journal of Decay}, \\textit{12}(3)", "LATEX | \\url{https://doi.org/10.1000/abc_d}",
			"LATEX | Berg, B., \\& Society" })
	void marksUp(ReferenceFormat format, String part) throws Exception {
		String reference = new ReferenceFormatter("apa").reference(paper("ash"), format);

		assertTrue(reference.contains(part), reference);
	}

	@Test
	void numbersAListAsTheStyleDoes() throws Exception {
		List<String> references = new ReferenceFormatter("ieee").references(List.of(paper("fir"), paper("elm")),
				ReferenceFormat.TEXT);

		assertEquals(List.of("[1] F. Fir, “Needles,” 2020. [Online]. Available: https://arxiv.org/abs/2001.00001",
				"[2] E. Elm, “Leaves,” PhD thesis, University of Trees, 1999."), references);
	}

	@Test
	void sortsAListAsTheStyleDoes() throws Exception {
		List<String> references = new ReferenceFormatter("apa").references(List.of(paper("fir"), paper("elm")),
				ReferenceFormat.TEXT);

		assertTrue(references.get(0).startsWith("Elm") && references.get(1).startsWith("Fir"), references::toString);
	}

	@Test
	void keepsPapersOfOneKeyApart() throws Exception {
		List<String> references = new ReferenceFormatter("apa").references(List.of(paper("elm"), paper("elm")),
				ReferenceFormat.TEXT);

		assertEquals(2, references.size());
	}

	@Test
	void formatsWhatLacksEverything() throws Exception {
		Paper empty = read("@article{empty, }").getPapers().get(0);
		for (ReferenceFormat format : ReferenceFormat.values()) {
			String reference = new ReferenceFormatter("apa").reference(empty, format);

			assertFalse(reference.contains("null"), reference);
		}
	}

	@ParameterizedTest
	@MethodSource("styles")
	void everyOfferedStyleIsThere(ReferenceStyle style) throws Exception {
		String reference = new ReferenceFormatter(style.id()).reference(paper("ash"), ReferenceFormat.TEXT);

		assertTrue(reference.contains("Ash") && reference.toLowerCase().contains("how rna grows"), reference);
	}

	static List<ReferenceStyle> styles() {
		return ReferenceStyles.common();
	}

	@ParameterizedTest
	@CsvSource({ "no-such-style", "../apa", "''" })
	void refusesAnUnknownStyle(String style) {
		UnknownStyleException refused = assertThrows(UnknownStyleException.class, () -> new ReferenceFormatter(style));

		assertTrue(refused.getMessage().contains(style), refused.getMessage());
	}

	private static Paper paper(String key) throws IOException {
		return read(PAPERS).getPapers().stream().filter(paper -> key.equals(paper.getKey())).findFirst().orElseThrow();
	}

	private static Bibliography read(String text) throws IOException {
		BibResource resource = new BibResource(URI.createURI("memory:/papers.bib"));
		resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
		return (Bibliography) resource.getContents().get(0);
	}
}

/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.overview.Bar;
import org.lectern.core.overview.ChartLayout;
import org.lectern.core.overview.ChartScene;
import org.lectern.core.overview.Dimension;
import org.lectern.core.overview.Overview;
import org.lectern.core.overview.Palette;
import org.lectern.core.overview.PaperProblem;
import org.lectern.core.overview.SvgChart;
import org.lectern.core.overview.TextMeasure;
import org.lectern.core.overview.Tone;
import org.lectern.core.overview.Totals;
import org.lectern.core.query.PaperState;
import org.lectern.core.query.Query;
import org.lectern.core.query.SearchablePaper;
import org.lectern.core.tests.TestReview;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** A review in numbers, and drawn. */
@SuppressWarnings("nls")
class OverviewTest {

	private static final String PAPERS = """
			@article{a, title = {A}, journal = {Wood & <Leaf>}, year = {2018}, keywords = {Trees, decay}, readstatus = {read},
			  doi = {10.1000/1}, abstract = {Text}}
			@article{b, title = {B}, journal = {wood \\& <leaf>}, year = {2020}, keywords = {trees, trees}}
			@book{c, title = {C}, year = {2020}, readstatus = {skimmed}}
			@misc{d, title = {D}, keywords = {moss}, abstract = { }}
			""";

	private static final String NOTE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Note xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1"
			    formatVersion="1" paperKey="%s">%s</review:Note>
			""";

	private static final TextMeasure MEASURE = new TextMeasure() {
		@Override
		public int width(String text, boolean bold) {
			return text.length() * (bold ? 8 : 7);
		}

		@Override
		public int lineHeight() {
			return 18;
		}
	};

	@Test
	void countsWhatThereIs() {
		assertEquals(new Totals(4, 2, 1, 1, 1), overview(9).totals());
	}

	/** With two values told apart there are others in all dimensions. */
	@ParameterizedTest
	@ValueSource(ints = { 2, 9 })
	void findsThePapersOfABarByItsQuery(int most) {
		ReviewCorpus corpus = TestReview.of("all.bib", PAPERS).corpus();
		int queries = 0;
		for (Bar bar : Overview.of(corpus, List.of(), most).bars()) {
			if (bar.query() != null) {
				Query query = Query.parse(bar.query());
				assertEquals(List.of(), query.problems(), bar.query());
				assertEquals(bar.papers(),
						corpus.papers().stream().map(corpus::referenceTo).filter(reference -> query.matches(
								SearchablePaper.of(corpus.find(reference), reference.file()), PaperState.NONE)).toList(),
						bar.query());
				queries++;
			}
		}
		assertTrue(queries > 8, queries + " bars");
	}

	@Test
	void countsByEachDimension() {
		Overview overview = overview(9);
		assertEquals(List.of("2020=2", "2018=1", "None=1"), bars(overview, Dimension.YEAR));
		assertEquals(List.of("Wood & <Leaf>=2", "None=2"), bars(overview, Dimension.VENUE));
		assertEquals(List.of("Trees=2", "decay=1", "moss=1", "None=1"), bars(overview, Dimension.TAG));
		assertEquals(List.of("Unread=2", "Skimmed=1", "Read=1"), bars(overview, Dimension.STATUS));
		assertEquals(List.of("article=2", "book=1", "misc=1"), bars(overview, Dimension.ENTRY_TYPE));
		assertEquals(List.of("Errors=1", "Warnings=2"), bars(overview, Dimension.SEVERITY));
		assertEquals(List.of("missing-field=2", "bibtex-syntax=1"), bars(overview, Dimension.CHECK));
	}

	@Test
	void namesThePapersBehindANumber() {
		Overview overview = overview(9);
		Bar trees = overview.bars().stream().filter(bar -> bar.label().equals("Trees")).findFirst().orElseThrow();
		assertEquals(List.of("a", "b"), trees.papers().stream().map(PaperReference::key).toList());
		Bar missing = overview.bars().stream().filter(bar -> bar.label().equals("missing-field")).findFirst().orElseThrow();
		assertEquals(Set.of(new PaperReference("all.bib", "c", 0), new PaperReference("all.bib", "d", 0)),
				Set.copyOf(missing.papers()));
	}

	@Test
	void countsRareValuesTogether() {
		assertEquals(List.of("Trees=2", "Others (2)=2", "None=1"), bars(overview(2), Dimension.TAG));
	}

	@Test
	void leavesOutWhatThereIsNothingOf() {
		ReviewCorpus corpus = TestReview.of("all.bib", "").corpus();
		Overview empty = Overview.of(corpus, List.of(), 5);
		assertEquals(List.of(), empty.distributions());
		assertTrue(ChartLayout.draw(empty, 400, MEASURE).height() > 0);
	}

	@Test
	void drawsInsideItsWidthWithoutOverlap() {
		for (int width : new int[] { 150, 320, 700, 1400 }) {
			ChartScene scene = ChartLayout.draw(overview(9), width, MEASURE);
			for (ChartScene.Target one : scene.targets()) {
				assertTrue(one.x() >= 0 && one.x() + one.width() <= scene.width(), width + ": " + one);
				assertTrue(one.y() + one.height() <= scene.height(), width + ": " + one);
				assertEquals(one.bar(), scene.barAt(one.x() + 1, one.y() + 3));
				for (ChartScene.Target other : scene.targets()) {
					assertFalse(one != other && overlap(one, other), one + " " + other);
				}
			}
			for (ChartScene.Text text : scene.texts()) {
				int end = text.right() ? text.x() : text.x() + MEASURE.width(text.text(), text.bold());
				assertTrue(end <= scene.width(), width + ": " + text);
			}
			assertEquals(overview(9).bars().size(), scene.targets().size());
		}
		assertNull(ChartLayout.draw(overview(9), 700, MEASURE).barAt(0, 0));
	}

	@Test
	void makesBarsAsLongAsTheyCount() {
		ChartScene scene = ChartLayout.draw(overview(9), 320, MEASURE);
		List<ChartScene.Box> bars = scene.boxes().stream()
				.filter(box -> box.tone() == Tone.PAPERS).toList();
		assertEquals(bars.get(0).width(), 2 * bars.get(1).width(), 1, "2020 and 2018");
	}

	@Test
	void writesWellFormedSvg() throws Exception {
		for (Palette palette : Palette.values()) {
			String svg = SvgChart.write(ChartLayout.draw(overview(9), 700, MEASURE), "R & <D>", palette, MEASURE);
			Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
					.parse(new InputSource(new StringReader(svg)));
			assertEquals("R & <D>", document.getElementsByTagName("title").item(0).getTextContent());
			assertTrue(svg.contains(">Wood &amp; &lt;Leaf&gt;: 2</title>"), svg);
			assertTrue(svg.contains(palette.colour(Tone.PAGE)), svg);
		}
	}

	private static boolean overlap(ChartScene.Target one, ChartScene.Target other) {
		return one.x() < other.x() + other.width() && other.x() < one.x() + one.width()
				&& one.y() < other.y() + other.height() - 3 && other.y() < one.y() + one.height() - 3;
	}

	private static Overview overview(int most) {
		ReviewCorpus corpus = TestReview.of("all.bib", PAPERS)
				.with("notes/a.note", NOTE.formatted("a", "<answers id=\"x\" question=\"q\"><text>t</text></answers>"))
				.with("notes/b.note", NOTE.formatted("b", "")).corpus();
		PaperReference c = new PaperReference("all.bib", "c", 0);
		PaperReference d = new PaperReference("all.bib", "d", 0);
		return Overview.of(corpus, List.of(new PaperProblem("missing-field", Severity.WARNING, Set.of(c)),
				new PaperProblem("missing-field", Severity.WARNING, Set.of(d)),
				new PaperProblem("bibtex-syntax", Severity.ERROR, Set.of())), most);
	}

	private static List<String> bars(Overview overview, Dimension dimension) {
		return overview.bars().stream().filter(bar -> bar.dimension() == dimension)
				.map(bar -> bar.label() + "=" + bar.count()).toList();
	}
}

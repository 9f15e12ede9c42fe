/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.ui.bibtex.BibtexPreferences;
import org.lectern.ui.bibtex.findings.FindingAnnotation;
import org.lectern.ui.bibtex.hover.BibtexHover;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;
import org.lectern.ui.tests.support.WorkbenchLog;

/** What is wrong in a text while it is typed, what the hover says, and quick fixes at the line. */
@ExtendWith(WorkbenchLog.class)
class BibtexFindingsTest {

	private static final String PAPERS = """
			@string{jor = {Journal of Reading}}

			@article{smith2019,
			  author = {Anna Smith and Ben Jones},
			  title = {Screening a thousand abstracts in pairs},
			  journal = jor,
			  volume = {3},
			  pages = {1--9},
			  year = {2019},
			  doi = {10.1000/reading.1}
			}

			@article{lee2020,
			  author = {Chris Lee},
			  title = {How bibliographies rot},
			  journal = jor,
			  year = {2020},
			  volume = {4},
			  pages = {10--19},
			  doi = {https://doi.org/10.1000/reading.2}
			}
			""";

	private ReviewFixture review;
	private IFile file;
	private EditorDriver driver;

	@BeforeEach
	void open() throws Exception {
		review = ReviewFixture.create("bibtexFindings");
		file = review.write("papers.bib", PAPERS);
		review.build();
		BibtexPreferences.store().setValue(BibtexPreferences.LIVE_CHECKING_DELAY, 0);
		driver = EditorDriver.open(file);
	}

	@AfterEach
	void close() throws Exception {
		BibtexPreferences.store().setToDefault(BibtexPreferences.LIVE_CHECKING_DELAY);
		BibtexPreferences.store().setToDefault(BibtexPreferences.LIVE_CHECKING);
		review.delete();
	}

	@Test
	void whatIsTypedIsCheckedAndWhatIsMendedIsNoLongerShown() throws Exception {
		assertEquals("doi-as-url", problems());
		driver.select("2019}").type("20191}");
		assertTrue(problems().contains("live year-form"), problems());
		driver.select("https://doi.org/").press(SWT.DEL, SWT.DEL);
		Events.settle();
		assertTrue(!problems().contains("doi-as-url"), problems());
		assertEquals(1, review.markers("doi-as-url").size(), "the marker stays until the text is saved");
		Screenshots.take(driver.widget().getParent().getParent(), "bibtex-live-findings"); // it is being painted that shows the rulers anew
		Screenshots.take(driver.widget().getParent().getParent(), "bibtex-live-findings");
		driver.undo();
		assertTrue(problems().contains("doi-as-url"), problems());
	}

	@Test
	void savingPutsMarkersInPlaceWithoutDoubles() throws Exception {
		driver.select("2019}").type("20191}");
		String live = problems();
		assertTrue(live.contains("live year-form"), live);
		driver.save();
		assertEquals(live, problems(), "what was found stays until it is marked");
		review.build();
		Events.settle();
		assertEquals(live.replace("live ", ""), problems());
		driver.select("20191").type("2019");
		assertEquals("doi-as-url", problems());
		driver.save();
		review.build();
		Events.settle();
		assertEquals("doi-as-url", problems());
	}

	@Test
	void findsTheSameAsTheBuilderAcrossFiles() throws Exception {
		review.write("more.bib", PAPERS.replace("smith2019", "other"));
		driver.at("@article{lee2020").type("@misc{smith2019,\ntitle={A}\n}\n\n");
		String live = problems().replace("live ", "");
		driver.save();
		review.build();
		Events.settle();
		assertEquals(live, problems());
		assertTrue(live.contains("duplicate-key") && live.contains("duplicate-paper"), live);
	}

	@Test
	void liveCheckingCanBeSwitchedOff() {
		BibtexPreferences.store().setValue(BibtexPreferences.LIVE_CHECKING, false);
		driver.select("2019}").type("20191}");
		assertEquals("doi-as-url", problems());
	}

	@Test
	void quickFixOfWhatIsNotSavedChangesTheTextInOneStep() throws Exception {
		driver.at("10.1000/reading.1").type("doi:");
		driver.at("doi:");
		String before = driver.text();
		ICompletionProposal fix = fixes().stream().filter(each -> each.getDisplayString().equals("Keep only the DOI")).findFirst()
				.orElseThrow(() -> new AssertionError(labels().toString()));
		fix.apply(driver.document());
		Events.settle();
		assertEquals(before.replace("{doi:", "{"), driver.text());
		assertEquals(PAPERS, ReviewFixture.text(file), "nothing is saved");
		assertEquals("doi-as-url", problems(), "that of the other paper is left");
		driver.undo();
		assertEquals(before, driver.text());
	}

	@Test
	void quickFixOfAMarkerIsOfferedAtItsLine() {
		driver.at("https");
		assertTrue(labels().contains("Keep only the DOI"), labels()::toString);
		driver.at("Anna");
		assertEquals(List.of(), labels());
	}

	@Test
	void theHoverTellsWhatIsWrongAndWhatThingsMean() {
		assertTrue(hover("https:").contains("Ctrl+1"), hover("https:"));
		String reference = hover("smith2019");
		assertTrue(reference.contains("Smith") && reference.contains("2019") && reference.contains("Journal of Reading"),
				reference);
		assertEquals("jor = Journal of Reading", hover("jor,"));
		assertTrue(hover("article{smith").contains("Required: author, title, journal, year"), hover("article{smith"));
		assertEquals("The digital object identifier", hover("doi ="));
		assertNull(hover("Screening"));
	}

	@Test
	void theHoverKeepsLinesApartAndTakesNothingForMarkup() {
		Shell shell = driver.editor().getSite().getShell();
		AbstractInformationControl control = (AbstractInformationControl) new BibtexHover(driver.editor())
				.getHoverControlCreator().createInformationControl(shell);
		try {
			control.setSizeConstraints(600, 400); // what has no room is left out
			control.setSize(600, 400);
			control.setInformation("a finding\n\n5 < 6 & <b>title</b>");
			control.setVisible(true);
			StyledText text = Arrays.stream(shell.getShells()).flatMap(one -> Controls.in(one, StyledText.class).stream())
					.findFirst().orElseThrow();
			assertEquals(List.of("a finding", "", "5 < 6 & <b>title</b>"), text.getText().lines().toList());
		} finally {
			control.dispose();
		}
	}

	private String hover(String place) {
		ITextHover hover = new BibtexHover(driver.editor());
		int offset = driver.offset(place) + 1;
		return hover.getHoverInfo(driver.editor().viewer(), hover.getHoverRegion(driver.editor().viewer(), offset));
	}

	/** The checks whose findings are shown, those of unsaved text marked as live. */
	private String problems() {
		IAnnotationModel model = driver.editor().viewer().getAnnotationModel();
		TreeSet<String> found = new TreeSet<>();
		int count = 0;
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			String check = annotation.isMarkedDeleted() ? null
					: annotation instanceof FindingAnnotation live ? "live " + live.finding().checkId()
							: annotation instanceof MarkerAnnotation marked
									? marked.getMarker().getAttribute("org.lectern.workspace.checkId", null)
									: null;
			if (check != null) {
				count++;
				found.add(check);
			}
		}
		assertTrue(count >= found.size());
		return String.join(" ", found);
	}

	private List<String> labels() {
		return fixes().stream().map(ICompletionProposal::getDisplayString).toList();
	}

	private List<ICompletionProposal> fixes() {
		return Arrays.asList(driver.editor().fixes().computeQuickAssistProposals(new IQuickAssistInvocationContext() {

			@Override
			public int getOffset() {
				return driver.caret();
			}

			@Override
			public int getLength() {
				return 0;
			}

			@Override
			public ISourceViewer getSourceViewer() {
				return driver.editor().viewer();
			}
		}));
	}
}

/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.core.check.Category;
import org.lectern.core.fix.FieldRequest;
import org.lectern.core.fix.FixCatalog;
import org.lectern.ui.quickfix.FindingResolutionGenerator;
import org.lectern.ui.quickfix.FixConversation;
import org.lectern.workspace.FindingMarker;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.WorkbenchLog;

/** The quick fixes as the workbench offers them: on one problem and on several, on files and in open editors. */
@ExtendWith(WorkbenchLog.class)
class QuickFixTest {

	private static final String FILE = "papers.bib";
	private static final String PAPERS = """
			@article{smith2019,
			  author = {Anna Smith and Ben Jones},
			  title = {Screening a thousand abstracts in pairs},
			  journal = {Journal of Reading},
			  year = {2019},
			  doi = {10.1000/reading.1}
			}

			@article{smith19,
			  author = {Smith, Anna and Jones, Ben},
			  title = {Screening a Thousand Abstracts in Pairs},
			  journal = {Journal of Reading},
			  year = {2019},
			  doi = {10.1000/reading.1}
			}

			@article{lee,
			  author = {Chris Lee},
			  title = {How bibliographies rot},
			  journal = {Journal of Decay}
			}

			@article{may,
			  author = {Dana May},
			  title = {Notes worth keeping},
			  journal = {Archive Quarterly}
			}
			""";
	private static final String MORE_FILE = "more.bib";
	private static final String MORE = """
			@book{oak2001,
			  author = {Olga Oak},
			  title = {The forest as an index},
			  publisher = {Grove},
			  year = {2001},
			  isbn = {978-3-16-148410-0}
			}

			@book{oak01,
			  author = {Oak, Olga},
			  title = {The Forest as an Index},
			  publisher = {Grove},
			  year = {2001},
			  isbn = {978-3-16-148410-0}
			}
			""";
	private static final String VERDICTS = "duplicates.verdicts";

	private ReviewFixture review;
	private IFile file;

	@BeforeEach
	void createReview() throws Exception {
		review = ReviewFixture.create("fixes");
		file = review.write(FILE, PAPERS);
		review.build();
	}

	@AfterEach
	void deleteReview() throws Exception {
		review.delete();
	}

	@Test
	void mergesDuplicatesAndUndoesIt() throws Exception {
		IMarker marker = review.markers("duplicate-paper").get(0);
		resolution(marker, "merge-duplicates", Map.of()).run(marker);
		assertEquals(3, entries(text()));
		review.build();
		assertEquals(List.of(), review.markers("duplicate-paper"));
		ReviewFixture.undo();
		assertEquals(PAPERS, text());
	}

	@Test
	void mergesTwoClustersOfTwoFilesAtOnce() throws Exception {
		IFile more = addSecondCluster();
		runOnAll("duplicate-paper", "merge-duplicates", Map.of());
		assertEquals(3, entries(text()));
		assertEquals(1, entries(ReviewFixture.text(more)));
		review.build();
		assertEquals(List.of(), review.markers("duplicate-paper"));
		ReviewFixture.undo();
		assertEquals(PAPERS, text());
		assertEquals(MORE, ReviewFixture.text(more));
	}

	@Test
	void marksAsDistinctAndUndoesIt() throws Exception {
		IMarker marker = review.markers("duplicate-paper").get(0);
		resolution(marker, "mark-distinct", Map.of()).run(marker);
		assertTrue(review.project().getFile(VERDICTS).exists());
		review.build();
		assertEquals(List.of(), review.markers("duplicate-paper"));
		ReviewFixture.undo();
		assertFalse(review.project().getFile(VERDICTS).exists());
		assertEquals(PAPERS, text());
	}

	@Test
	void marksTwoClustersAsDistinctAtOnce() throws Exception {
		addSecondCluster();
		runOnAll("duplicate-paper", "mark-distinct", Map.of());
		String verdicts = ReviewFixture.text(review.project().getFile(VERDICTS));
		for (String key : List.of("smith2019", "smith19", "oak2001", "oak01")) {
			assertTrue(verdicts.contains('"' + key + '"'), verdicts);
		}
		review.build();
		assertEquals(List.of(), review.markers("duplicate-paper"));
		ReviewFixture.undo();
		assertFalse(review.project().getFile(VERDICTS).exists());
		review.build();
		assertEquals(2, review.markers("duplicate-paper").size());
	}

	@Test
	void addsAFieldToSeveralPapersAtOnceAndUndoesIt() throws Exception {
		runOnAll("missing-field", "add-field", Map.of("date", "2021"));
		assertEquals(2, text().split("2021", -1).length - 1, text());
		review.build();
		assertEquals(List.of(), review.markers("missing-field"));
		ReviewFixture.undo();
		assertEquals(PAPERS, text());
	}

	@Test
	void addsOnlyTheFieldsWhoseValueIsEntered() throws Exception {
		List<IMarker> markers = review.markers("missing-field");
		IMarkerResolution resolution = new FindingResolutionGenerator().getResolutions(markers.get(0))[0];
		Display.getCurrent().asyncExec(() -> {
			Shell dialog = Arrays.stream(Display.getCurrent().getShells())
					.filter(shell -> shell.getText().equals("Add Fields")).findFirst().orElseThrow();
			List<Text> values = Controls.in(dialog, Text.class).stream()
					.filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).toList();
			values.get(1).setText("2021");
			Controls.click(dialog, IDialogConstants.OK_LABEL);
		});
		((WorkbenchMarkerResolution) resolution).run(markers.toArray(IMarker[]::new), null);
		assertTrue(text().contains("2021"), text());
		assertFalse(text().contains("{}"), text());
		review.build();
		assertEquals(1, review.markers("missing-field").size());
		ReviewFixture.undo();
		assertEquals(PAPERS, text());
	}

	@Test
	void editsTheTextOfADirtyEditorAndLeavesSavingToItsUser() throws Exception {
		ITextEditor editor = (ITextEditor) ReviewFixture.page().openEditor(new FileEditorInput(file),
				"org.eclipse.ui.DefaultTextEditor");
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		document.replace(0, 0, "% being edited\n");
		String dirty = document.get();
		runOnAll("missing-field", "add-field", Map.of("date", "2021"));
		Events.settle();
		assertTrue(document.get().startsWith("% being edited\n"));
		assertEquals(2, document.get().split("2021", -1).length - 1, document.get());
		assertTrue(editor.isDirty());
		assertEquals(PAPERS, text(), "the file is saved by nobody but the user");
		ReviewFixture.undo();
		assertEquals(dirty, document.get());
		assertEquals(PAPERS, text());
	}

	@Test
	void mergesInADirtyEditorAndAClosedFileAtOnce() throws Exception {
		IFile more = addSecondCluster();
		ITextEditor editor = (ITextEditor) ReviewFixture.page().openEditor(new FileEditorInput(file),
				"org.eclipse.ui.DefaultTextEditor");
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		document.replace(document.getLength(), 0, "% being edited\n");
		String dirty = document.get();
		runOnAll("duplicate-paper", "merge-duplicates", Map.of());
		assertEquals(3, entries(document.get()));
		assertTrue(document.get().endsWith("% being edited\n"));
		assertEquals(PAPERS, text());
		assertEquals(1, entries(ReviewFixture.text(more)));
		ReviewFixture.undo();
		assertEquals(dirty, document.get());
		assertEquals(MORE, ReviewFixture.text(more));
	}

	@Test
	void theWorkbenchOffersTheFixesOfEveryCategory() throws Exception {
		for (IMarker marker : review.markers()) {
			assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(marker), () -> marker.getAttribute(IMarker.MESSAGE, ""));
			assertTrue(IDE.getMarkerHelpRegistry().getResolutions(marker)[0] instanceof WorkbenchMarkerResolution);
		}
		Set<String> types = Arrays
				.stream(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.ide.markerResolution"))
				.filter(element -> FindingResolutionGenerator.class.getName().equals(element.getAttribute("class")))
				.map(element -> element.getAttribute("markerType")).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(Arrays.stream(Category.values()).map(category -> FindingMarker.TYPE + '.' + category.id())
				.collect(Collectors.toCollection(TreeSet::new)), types);
	}

	private IFile addSecondCluster() throws Exception {
		IFile more = review.write(MORE_FILE, MORE);
		review.build();
		assertEquals(2, review.markers("duplicate-paper").size());
		return more;
	}

	/** Applies a fix to all markers of a check, as the quick fix dialog does when they are all ticked. */
	private void runOnAll(String check, String fix, Map<String, String> values) throws Exception {
		List<IMarker> markers = review.markers(check);
		assertEquals(2, markers.size());
		WorkbenchMarkerResolution resolution = resolution(markers.get(0), fix, values);
		List<IMarker> chosen = new ArrayList<>(
				Arrays.asList(resolution.findOtherMarkers(markers.toArray(IMarker[]::new))));
		chosen.add(markers.get(0));
		assertEquals(2, chosen.size());
		resolution.run(chosen.toArray(IMarker[]::new), null);
	}

	@Test
	void suppressWithAReasonAndUndoIt() throws Exception {
		List<IMarker> markers = review.markers("missing-field");
		IFile protocol = markers.get(0).getResource().getProject().getFile("review.protocol");
		resolution(markers.get(0), "suppress-finding", Map.of("reason", "as printed")).run(markers.get(0));
		assertTrue(ReviewFixture.text(protocol).contains("as printed"));
		review.build();
		assertEquals(markers.size() - 1, review.markers("missing-field").size());
		ReviewFixture.undo();
		assertFalse(protocol.exists());
		review.build();
		assertEquals(markers.size(), review.markers("missing-field").size());
	}

	@Test
	void suppressWithoutAReasonDoesNothing() throws Exception {
		IMarker marker = review.markers("missing-field").get(0);
		resolution(marker, "suppress-finding", Map.of()).run(marker);
		assertFalse(marker.getResource().getProject().getFile("review.protocol").exists());
	}

	private static WorkbenchMarkerResolution resolution(IMarker marker, String fix, Map<String, String> values) {
		FindingResolutionGenerator generator = new FindingResolutionGenerator(new Answers(values));
		assertTrue(generator.hasResolutions(marker));
		for (IMarkerResolution resolution : generator.getResolutions(marker)) {
			if (resolution.getLabel().equals(FixCatalog.standard().fix(fix).label(FindingMarker.targetOf(marker)))) {
				return (WorkbenchMarkerResolution) resolution;
			}
		}
		return fail("No resolution " + fix);
	}

	private String text() throws Exception {
		return ReviewFixture.text(file);
	}

	private static int entries(String text) {
		return text.split("(?m)^@(article|book)", -1).length - 1;
	}

	/** Answers the questions of a fix without a dialog. */
	private record Answers(Map<String, String> values) implements FixConversation {

		@Override
		public Optional<Map<String, String>> ask(List<FieldRequest> requests) {
			Map<String, String> answers = new HashMap<>();
			requests.forEach(request -> answers.put(request.id(), values.get(request.field())));
			return Optional.of(answers);
		}

		@Override
		public Optional<String> askReason(String what) {
			return Optional.ofNullable(values.get("reason")); //$NON-NLS-1$
		}

		@Override
		public void failed(IStatus reason) {
			fail(reason.toString());
		}
	}
}

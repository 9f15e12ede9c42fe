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

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.fix.FieldRequest;
import org.lectern.core.fix.FixCatalog;
import org.lectern.ui.navigator.PaperNavigator;
import org.lectern.ui.quickfix.FindingResolutionGenerator;
import org.lectern.ui.quickfix.FixConversation;
import org.lectern.workspace.FindingMarker;
import org.lectern.workspace.ToggleNatureOperation;

/** A review in the real workbench: its papers in the navigator, its findings fixed and unfixed as a user does it. */
class ReviewInWorkbenchTest {

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

	private IProject project;
	private IFile file;

	@BeforeEach
	void createReview() throws Exception {
		IWorkspaceDescription description = ResourcesPlugin.getWorkspace().getDescription();
		description.setAutoBuilding(false);
		ResourcesPlugin.getWorkspace().setDescription(description);
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("review");
		project.create(null);
		project.open(null);
		new ToggleNatureOperation(project, true).execute(null);
		file = project.getFile("papers.bib");
		file.create(new ByteArrayInputStream(PAPERS.getBytes(StandardCharsets.UTF_8)), true, null);
		build();
	}

	@AfterEach
	void deleteReview() throws Exception {
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
		project.delete(true, true, null);
		settle();
	}

	@Test
	void navigatorShowsThePapers() throws Exception {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		PaperNavigator navigator = (PaperNavigator) page.showView(PaperNavigator.ID);
		settle();
		navigator.getCommonViewer().expandAll();
		settle();
		navigator.getCommonViewer().expandAll();
		List<String> texts = textsOf(navigator.getCommonViewer().getTree());
		for (String title : List.of("How bibliographies rot", "Notes worth keeping",
				"Screening a thousand abstracts in pairs")) {
			assertTrue(texts.stream().anyMatch(text -> text.contains(title)), title + " in " + texts);
		}
	}

	@Test
	void mergeDuplicatesAndUndoIt() throws Exception {
		IMarker marker = markers("duplicate-paper").get(0);
		resolution(marker, "merge-duplicates", Map.of()).run(marker);
		assertEquals(3, entries());
		build();
		assertEquals(List.of(), markers("duplicate-paper"));
		undo();
		assertEquals(PAPERS, text());
	}

	@Test
	void markAsDistinctAndUndoIt() throws Exception {
		IMarker marker = markers("duplicate-paper").get(0);
		resolution(marker, "mark-distinct", Map.of()).run(marker);
		assertTrue(project.getFile("duplicates.verdicts").exists());
		build();
		assertEquals(List.of(), markers("duplicate-paper"));
		undo();
		assertFalse(project.getFile("duplicates.verdicts").exists());
		assertEquals(PAPERS, text());
	}

	@Test
	void addFieldToSeveralPapersAtOnceAndUndoIt() throws Exception {
		List<IMarker> markers = markers("missing-field");
		assertEquals(2, markers.size());
		WorkbenchMarkerResolution resolution = resolution(markers.get(0), "add-field", Map.of("date", "2021"));
		List<IMarker> chosen = new ArrayList<>(Arrays.asList(resolution.findOtherMarkers(markers.toArray(IMarker[]::new))));
		chosen.add(markers.get(0));
		assertEquals(2, chosen.size());
		resolution.run(chosen.toArray(IMarker[]::new), null);
		assertEquals(2, text().split("2021", -1).length - 1, text());
		build();
		assertEquals(List.of(), markers("missing-field"));
		undo();
		assertEquals(PAPERS, text());
	}

	private WorkbenchMarkerResolution resolution(IMarker marker, String fix, Map<String, String> values) {
		FindingResolutionGenerator generator = new FindingResolutionGenerator(new Answers(values));
		assertTrue(generator.hasResolutions(marker));
		for (IMarkerResolution resolution : generator.getResolutions(marker)) {
			if (resolution.getLabel().equals(FixCatalog.standard().fix(fix)
					.label(FindingMarker.targetOf(marker)))) {
				return (WorkbenchMarkerResolution) resolution;
			}
		}
		return fail("No resolution " + fix);
	}

	private void undo() throws Exception {
		IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
		IStatus undone = history.undo(WorkspaceUndoUtil.getWorkspaceUndoContext(), null, null);
		assertTrue(undone.isOK(), undone::toString);
	}

	private void build() throws Exception {
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
	}

	private List<IMarker> markers(String check) throws Exception {
		return Arrays.stream(project.findMarkers(FindingMarker.TYPE, true, IResource.DEPTH_INFINITE))
				.filter(marker -> check.equals(marker.getAttribute(FindingMarker.CHECK_ID, null))).toList();
	}

	private int entries() throws Exception {
		return text().split("@article", -1).length - 1;
	}

	private String text() throws Exception {
		try (var content = file.getContents(true)) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** Lets the papers be read and shown: runs the events of the display until their jobs are done. */
	private static void settle() {
		Display display = Display.getCurrent();
		do {
			while (display.readAndDispatch()) {
				// the next event
			}
		} while (Job.getJobManager().find(PaperNavigator.JOB_FAMILY).length > 0);
		while (display.readAndDispatch()) {
			// what the last job posted
		}
	}

	private static List<String> textsOf(Tree tree) {
		List<String> texts = new ArrayList<>();
		Arrays.stream(tree.getItems()).forEach(item -> collect(item, texts));
		return texts;
	}

	private static void collect(TreeItem item, List<String> texts) {
		texts.add(item.getText());
		Arrays.stream(item.getItems()).forEach(child -> collect(child, texts));
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
		public void failed(IStatus reason) {
			fail(reason.toString());
		}
	}
}

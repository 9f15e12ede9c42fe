/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.lectern.core.corpus.PaperReference;
import org.lectern.ui.notes.NoteEditorInput;
import org.lectern.workspace.ReviewWords;

/** A review in the real workbench, and an editor used as by its user. Whatever logs an error fails the test. */
abstract class NoteEditorTestCase {

	private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

	/** The note on the paper most tests write about. */
	static final String NOTE = "notes/smith2019.note";

	private final List<IStatus> errors = new CopyOnWriteArrayList<>();
	private final ILogListener log = (status, plugin) -> {
		if (status.getSeverity() == IStatus.ERROR) {
			errors.add(status);
		}
	};

	ReviewInWorkspace review;

	@BeforeEach
	final void createReview() throws Exception {
		Platform.addLogListener(log);
		review = new ReviewInWorkspace();
	}

	@AfterEach
	final void deleteReview() throws Exception {
		page().closeAllEditors(false);
		review.project().delete(true, true, null);
		settle();
		Platform.removeLogListener(log);
		assertEquals(List.of(), errors);
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	static NoteEditorInput input(ReviewInWorkspace review, String key, int occurrence) {
		return new NoteEditorInput(review.project(), new PaperReference("papers.bib", key, occurrence));
	}

	/** Opens the note on a paper by the input the navigator makes. */
	final OpenNote openPaper(String key) throws Exception {
		return open(input(review, key, 0));
	}

	final OpenNote openFile(IFile file) throws Exception {
		return open(new FileEditorInput(file));
	}

	final OpenNote open(IEditorInput input) throws Exception {
		return opened(page().openEditor(input, NoteEditor.ID));
	}

	final OpenNote opened(IEditorPart part) {
		settle();
		return new OpenNote(assertInstanceOf(NoteEditor.class, part));
	}

	/** Does what the menu does. */
	static void execute(String command) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		settle();
	}

	static void save() throws Exception {
		execute(IWorkbenchCommandConstants.FILE_SAVE);
	}

	static void undo() throws Exception {
		execute(IWorkbenchCommandConstants.EDIT_UNDO);
	}

	static void redo() throws Exception {
		execute(IWorkbenchCommandConstants.EDIT_REDO);
	}

	/** Runs the events of the display until the review was read, as often as they ask for it, and is shown. */
	static void settle() {
		await(() -> List.of(ReviewLoad.FAMILY, PaperCheckJob.FAMILY, ReviewWords.class).stream()
				.allMatch(family -> Job.getJobManager().find(family).length == 0), () -> "The review was not read");
	}

	/** Runs the events of the display until none is left and something is so. */
	static void await(BooleanSupplier condition, Supplier<String> failure) {
		long begin = System.nanoTime();
		boolean idle = false;
		boolean met = false;
		while (!(idle && met) && System.nanoTime() - begin < PATIENCE) {
			met = condition.getAsBoolean(); // before the events: what a job posted before it ended is among them
			idle = !Display.getCurrent().readAndDispatch();
		}
		assertTrue(met, failure);
	}
}

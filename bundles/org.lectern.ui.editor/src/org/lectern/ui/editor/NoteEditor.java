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

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IShowEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.part.FileEditorInput;
import org.lectern.core.record.FieldConflict;
import org.lectern.model.bibtex.UnwritablePaperException;
import org.lectern.model.review.Note;
import org.lectern.model.review.Paper;
import org.lectern.model.review.Protocol;
import org.lectern.ui.editor.annotation.AnnotationPage;

/**
 * The editor of the note on one paper. Its input is a file, or anything that adapts to a project and either adapts to a
 * paper or has the citation key as its name; then the file is made when the note is saved for the first time.
 */
public final class NoteEditor extends FormEditor implements IShowEditorInput, NoteSession {

	/** The id of the editor. */
	public static final String ID = "org.lectern.ui.editor.notes"; //$NON-NLS-1$

	private final SessionListeners listeners = new SessionListeners();
	private NoteModel model;
	private NoteReview review;
	private NoteFileWatch watch;
	private NoteQuestions questions = new NoteQuestions();
	/** The conflicts the user was asked about and did not decide; null when there are none. */
	private List<FieldConflict> postponed;
	private boolean saving;
	private boolean disposed;

	/** Called by the workbench. */
	public NoteEditor() {
	}

	/** Lets a test answer in place of the user. */
	void setQuestions(NoteQuestions questions) {
		this.questions = questions;
	}

	NoteModel model() {
		return model;
	}

	boolean isSaving() {
		return saving;
	}

	boolean isDisposed() {
		return disposed;
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		NotePlace place = NotePlace.of(input);
		if (place == null) {
			throw new PartInitException(NLS.bind(Messages.NoteEditor_noNote, input.getName()));
		}
		model = new NoteModel(place);
		try {
			model.load();
		} catch (CoreException e) {
			throw new PartInitException(e.getStatus());
		}
		super.init(site, input);
		setPartName(input.getName());
		watch = new NoteFileWatch(this, place.file());
		review = new NoteReview(model, site.getShell().getDisplay(), this::reviewRead);
		review.load();
		model.stack().addCommandStackListener(event -> changed());
	}

	@Override
	protected void addPages() {
		try {
			addPage(new PaperPage(this, model));
			addPage(new NotePage(this, model));
			addPage(new AnnotationPage(this, this));
			addPage(new PreviewPage(this, model));
			addPage(new SourcePage(this, model));
		} catch (PartInitException e) {
			show(e.getStatus());
		}
	}

	@Override
	protected void createPages() {
		super.createPages();
		getSite().getService(IContextService.class).activateContext("org.lectern.ui.context"); //$NON-NLS-1$
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getContainer(), "org.lectern.help.notes"); //$NON-NLS-1$
		setActivePage(NotePage.ID);
	}

	/** Called when the review was read: what others changed of the paper is taken, or asked for. */
	private void reviewRead() {
		model.paper().fileSays(facts().entry());
		changed();
		listeners.tellReviewChanged();
		decideInFront();
	}

	/** Called when the editor came to the front: an editor for text may show another text of the paper by now. */
	void cameToFront() {
		if (!disposed) {
			review.load();
		}
	}

	/** Asks what is to become of fields that were changed here and elsewhere, in the editor and not out of the blue. */
	private void decideInFront() {
		List<FieldConflict> conflicts = model.paper().undecided();
		boolean inFront = !disposed && !saving && getSite().getPage().getActivePart() == this;
		if (inFront && !conflicts.isEmpty() && !conflicts.equals(postponed)) {
			postponed = conflicts; // whoever decides later is asked again when saving
			Set<FieldConflict> mine = questions.merge(shell(), model.paper().draft().reference().file(), conflicts);
			if (mine != null) {
				postponed = null;
				model.paper().decide(mine);
				changed();
				listeners.tellReviewChanged();
			}
		}
	}

	private void changed() {
		if (!disposed) {
			editorDirtyStateChanged();
			if (getEditorSite().getActionBarContributor() instanceof NoteActions actions) {
				actions.update(model.stack());
			}
		}
	}

	@Override
	public boolean isDirty() {
		return model != null && model.isDirty();
	}

	/** Shows which paper was opened when another one with the same key, and so the same note, is in the editor. */
	@Override
	public void showEditorInput(IEditorInput input) {
		NotePlace asked = NotePlace.of(input);
		if (asked != null && asked.paper() != null && asked.file().equals(file())
				&& !asked.paper().equals(model.place().paper())) {
			model.setPlace(model.place().on(asked.paper()));
			show(input);
			placeChanged();
		}
	}

	/** Goes on with the file where it was moved to, with what was not saved. */
	void followFile() {
		if (!watch.file().equals(file())) {
			model.setPlace(model.place().movedTo(watch.file()));
			show(new FileEditorInput(file()));
			placeChanged();
		}
	}

	private void placeChanged() {
		if (model.note() == null) {
			listeners.tellReloaded(); // the name of the file is shown
		}
		review.load();
	}

	private void show(IEditorInput input) {
		setInputWithNotify(input);
		setPartName(input.getName());
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (model.note() == null && !isDirty()) {
			return;
		}
		followFile();
		saving = true;
		boolean saved = false;
		try {
			saved = new NoteSave(this, model, questions).save(monitor);
		} catch (CoreException e) {
			show(e.getStatus());
		} finally {
			saving = false;
		}
		if (!saved) {
			monitor.setCanceled(true); // keeps the workbench from closing an editor that was not saved
		}
		review.load(); // what was read of the review before is old
		changed();
		watch.tell();
	}

	/** Called when the file was changed or deleted, on the thread of the user interface. */
	void fileChanged() {
		try {
			if (!file().exists()) {
				fileDeleted();
			} else if (model.isFileChanged()) {
				if (!model.isNoteChanged() || questions.reload(shell(), file().getName())) {
					reload();
				}
			}
		} catch (CoreException e) {
			show(e.getStatus());
		}
	}

	private void fileDeleted() {
		if (model.hasFile() && (!isDirty() || questions.close(shell(), file().getName()))) {
			close(false);
		}
	}

	void reload() throws CoreException {
		model.load();
		listeners.tellReloaded();
		review.load();
		changed();
	}

	@Override
	public IFile file() {
		return model.file();
	}

	@Override
	public Note note() {
		return model.note();
	}

	@Override
	public EditingDomain domain() {
		return model.domain();
	}

	@Override
	public void type(Object field, Supplier<Command> change) {
		model.stack().type(field, change);
	}

	@Override
	public void endTyping() {
		model.stack().endTyping();
	}

	@Override
	public Paper paper() {
		PaperDraft draft = model.paper().draft();
		return draft == null ? null : draft.paper();
	}

	@Override
	public Protocol protocol() {
		return facts() == null ? null : facts().protocol();
	}

	@Override
	public String heading() {
		String key = note() == null ? null : note().getPaperKey();
		return key == null ? file().getName() : key.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Returns the entry of the paper as BibTeX; null while it is not known or where there is none. */
	String entrySource() {
		PaperDraft draft = model.paper().draft();
		if (draft == null) {
			return null;
		}
		try {
			return draft.excerpt().source(draft.record());
		} catch (UnwritablePaperException e) {
			return e.getLocalizedMessage();
		}
	}

	/** Returns what is known of the review around the note; null until it was read. */
	ReviewFacts facts() {
		return review.facts();
	}

	@Override
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	Shell shell() {
		return getSite().getShell();
	}

	private void show(IStatus status) {
		ErrorDialog.openError(shell(), null, NLS.bind(Messages.NoteEditor_problem, getPartName()), status);
	}

	/** Does nothing: a note has the name of its paper. */
	@Override
	public void doSaveAs() {
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void dispose() {
		disposed = true;
		if (watch != null) {
			watch.dispose();
		}
		super.dispose();
		if (review != null) {
			review.dispose();
		}
		if (model != null) {
			model.dispose();
		}
	}
}

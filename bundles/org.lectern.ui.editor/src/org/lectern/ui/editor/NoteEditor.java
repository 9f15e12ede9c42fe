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

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.forms.editor.FormEditor;

/**
 * The editor of the note on one paper. Its input is a file, or anything that adapts to a project and has the citation
 * key as its name; then the file is made when the note is saved for the first time.
 */
public final class NoteEditor extends FormEditor {

	/** The id of the editor. */
	public static final String ID = "org.lectern.ui.editor.notes"; //$NON-NLS-1$

	private NoteModel model;
	private NotePage page;
	private NoteFileWatch watch;
	private NoteQuestions questions = new NoteQuestions();
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
		model.stack().addCommandStackListener(event -> changed());
	}

	@Override
	protected void addPages() {
		try {
			page = new NotePage(this, model);
			addPage(page);
		} catch (PartInitException e) {
			show(e.getStatus());
		}
	}

	private void changed() {
		if (!disposed) {
			editorDirtyStateChanged();
			if (getEditorSite().getActionBarContributor() instanceof NoteActions actions) {
				actions.update(this);
			}
		}
	}

	@Override
	public boolean isDirty() {
		return model != null && model.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (model.note() == null) {
			return;
		}
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.NoteEditor_saving, getPartName()), 2);
		boolean saved = false;
		try {
			file().refreshLocal(IResource.DEPTH_ZERO, progress.split(1));
			if (mayWrite()) {
				write(progress.split(1));
				saved = true;
			}
		} catch (CoreException e) {
			show(e.getStatus());
		}
		if (!saved) {
			monitor.setCanceled(true); // keeps the workbench from closing an editor that was not saved
		}
		changed();
	}

	private boolean mayWrite() throws CoreException {
		if (file().exists() && model.isFileChanged()) {
			switch (questions.overwrite(shell(), file().getName())) {
			case OVERWRITE:
				break;
			case RELOAD:
				reload();
				return false;
			default:
				return false;
			}
		}
		if (file().exists()) {
			IStatus writable = file().getWorkspace().validateEdit(new IFile[] { file() }, shell());
			if (!writable.isOK()) {
				throw new CoreException(writable);
			}
		}
		return true;
	}

	private void write(IProgressMonitor monitor) throws CoreException {
		WorkspaceModifyOperation operation = new WorkspaceModifyOperation(file().getProject()) {
			@Override
			protected void execute(IProgressMonitor inner) throws CoreException {
				model.save(inner);
			}
		};
		try {
			operation.run(monitor);
			model.saved();
		} catch (InvocationTargetException e) {
			Throwable cause = e.getCause();
			throw cause instanceof CoreException core ? core
					: new CoreException(Status.error(NLS.bind(Messages.NoteEditor_notSaved, getPartName()), cause));
		} catch (InterruptedException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.NoteEditor_notSaved, getPartName()), e));
		}
	}

	/** Called when the file was changed or deleted, on the thread of the user interface. */
	void fileChanged() {
		try {
			if (!file().exists()) {
				fileDeleted();
			} else if (model.isFileChanged()) {
				if (!isDirty() || questions.reload(shell(), file().getName())) {
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

	private void reload() throws CoreException {
		model.load();
		page.reloaded();
		changed();
	}

	private IFile file() {
		return model.file();
	}

	private Shell shell() {
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
		if (model != null) {
			model.dispose();
		}
	}
}

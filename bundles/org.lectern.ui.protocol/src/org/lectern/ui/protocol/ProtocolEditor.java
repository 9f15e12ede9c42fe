/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.protocol;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.part.FileEditorInput;

/** The editor of the protocol of a review. Its input is a file of the workspace. */
public final class ProtocolEditor extends FormEditor {

	/** The id of the editor. */
	public static final String ID = "org.lectern.ui.protocol.editor"; //$NON-NLS-1$

	private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor"; //$NON-NLS-1$

	private ProtocolModel model;
	private ProtocolFileWatch watch;
	private ProtocolQuestions questions = new ProtocolQuestions();
	private boolean saving;
	private boolean disposed;

	/** Called by the workbench. */
	public ProtocolEditor() {
	}

	/**
	 * Lets somebody else ask the user.
	 *
	 * @param questions
	 *            asks, never null
	 */
	public void setQuestions(ProtocolQuestions questions) {
		this.questions = questions;
	}

	ProtocolQuestions questions() {
		return questions;
	}

	ProtocolModel model() {
		return model;
	}

	boolean isDisposed() {
		return disposed;
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		IFile file = input.getAdapter(IFile.class);
		if (file == null) {
			throw new PartInitException(NLS.bind(Messages.ProtocolEditor_noFile, input.getName()));
		}
		model = new ProtocolModel(file);
		try {
			model.load();
		} catch (CoreException e) {
			throw new PartInitException(e.getStatus());
		}
		super.init(site, input);
		setPartName(input.getName());
		watch = new ProtocolFileWatch(this, file);
		model.stack().addCommandStackListener(event -> changed());
	}

	@Override
	protected void createPages() {
		super.createPages();
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getContainer(), "org.lectern.help.protocol"); //$NON-NLS-1$
	}

	@Override
	protected void addPages() {
		try {
			if (model.protocol() == null) {
				addPage(new BrokenPage(this));
			} else {
				addPage(new ReviewPage(this));
				addPage(new NoteFormsPage(this));
				addPage(new ChecksPage(this));
				addPage(new SchemesPage(this));
			}
			addPage(new ProtocolSourcePage(this));
		} catch (PartInitException e) {
			show(e.getStatus());
		}
	}

	private void changed() {
		if (!disposed) {
			editorDirtyStateChanged();
			if (getEditorSite().getActionBarContributor() instanceof ProtocolActions actions) {
				actions.update(model.stack());
			}
		}
	}

	@Override
	public boolean isDirty() {
		return model != null && model.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (!isDirty()) {
			return;
		}
		saving = true;
		boolean saved = false;
		try {
			saved = new ProtocolSave(this).save(monitor);
		} catch (CoreException e) {
			show(e.getStatus());
		} finally {
			saving = false;
		}
		if (!saved) {
			monitor.setCanceled(true); // keeps the workbench from closing an editor that was not saved
		}
		changed();
	}

	/** Called when the file was moved: the editor goes on with it, with what was not saved. */
	void fileMoved(IFile moved) {
		if (!disposed) {
			model.setFile(moved);
			setInputWithNotify(new FileEditorInput(moved));
			setPartName(moved.getName());
		}
	}

	/** Called when the file was changed or deleted, on the thread of the user interface. */
	void fileChanged() {
		if (disposed || saving) {
			return;
		}
		try {
			if (!model.file().exists()) {
				if (!isDirty() || confirm(Messages.Questions_deletedTitle, Messages.Questions_deleted,
						Messages.Questions_closeButton)) {
					close(false);
				}
			} else if (model.isFileChanged() && (!isDirty() || confirm(Messages.Questions_title,
					Messages.Questions_reload, Messages.Questions_reloadButton))) {
				reload();
			}
		} catch (CoreException e) {
			show(e.getStatus());
		}
	}

	private boolean confirm(String title, String message, String button) {
		return questions.confirm(getSite().getShell(), MessageDialog.QUESTION, title,
				NLS.bind(message, model.file().getName()), button);
	}

	/** Reads the file again. Where it can be read only since now, or no longer, the editor has other pages. */
	void reload() throws CoreException {
		boolean wasBroken = model.protocol() == null;
		model.load();
		if (wasBroken || model.protocol() == null) {
			while (getPageCount() > 0) {
				removePage(0);
			}
			addPages();
			setActivePage(0);
		}
		for (Object page : pages) {
			if (page instanceof ProtocolPage form) {
				form.refresh();
			} else if (page instanceof ProtocolSourcePage source) {
				source.refresh();
			}
		}
		changed();
	}

	/** Opens the file as text, in which everything in it can be mended. */
	void openText() {
		try {
			getSite().getPage().openEditor(new FileEditorInput(model.file()), TEXT_EDITOR, true,
					IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID); // the file alone would lead back to here
		} catch (PartInitException e) {
			show(e.getStatus());
		}
	}

	private void show(IStatus status) {
		ErrorDialog.openError(getSite().getShell(), null, NLS.bind(Messages.ProtocolEditor_problem, getPartName()),
				status);
	}

	/** Does nothing: a review has one protocol. */
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

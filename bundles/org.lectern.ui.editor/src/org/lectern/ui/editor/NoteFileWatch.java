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

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Notices when the file of a note is moved, changed or deleted. The editor follows a moved file at once, and is told of
 * another change as soon as it is in front.
 */
final class NoteFileWatch implements IResourceChangeListener, IPartListener2 {

	private final NoteEditor editor;
	private final Display display;

	/** Where the file is. Set on the thread that moves it, so that the next change is looked for in the new place. */
	private volatile IFile file;
	private boolean pending;

	NoteFileWatch(NoteEditor editor, IFile file) {
		this.editor = editor;
		this.file = file;
		display = editor.getSite().getShell().getDisplay();
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		editor.getSite().getPage().addPartListener(this);
	}

	/** Returns where the file is by now, which the editor may not have been told yet. */
	IFile file() {
		return file;
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IResourceDelta delta = event.getDelta().findMember(file.getFullPath());
		if (delta == null) {
			return;
		}
		if (delta.getKind() == IResourceDelta.REMOVED && (delta.getFlags() & IResourceDelta.MOVED_TO) != 0) {
			file = ResourcesPlugin.getWorkspace().getRoot().getFile(delta.getMovedToPath());
			post(this::moved);
		} else if (delta.getKind() != IResourceDelta.CHANGED
				|| (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0) {
			post(this::changed);
		}
	}

	private void post(Runnable news) {
		if (!display.isDisposed()) {
			display.asyncExec(news);
		}
	}

	private void moved() {
		if (!editor.isDisposed()) {
			editor.followFile();
			changed(); // a file can be changed and moved in one step
		}
	}

	/** Without unsaved changes there is nothing to ask; else the user is asked in the editor, not out of the blue. */
	private void changed() {
		pending = true;
		if (!editor.isDirty() || editor.getSite().getPage().getActivePart() == editor) {
			tell();
		}
	}

	/** Tells the editor what is not told yet, unless it is writing the file itself; then it calls here afterwards. */
	void tell() {
		if (pending && !editor.isDisposed() && !editor.isSaving()) {
			pending = false;
			editor.fileChanged();
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		if (part.getPart(false) == editor) {
			display.asyncExec(this::cameToFront); // a dialog while a part is being activated confuses the workbench
		}
	}

	private void cameToFront() {
		tell();
		editor.cameToFront();
	}

	void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		editor.getSite().getPage().removePartListener(this);
	}
}

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

/** Notices when the file of a note is changed or deleted, and tells the editor as soon as it is in front. */
final class NoteFileWatch implements IResourceChangeListener, IPartListener2 {

	private final NoteEditor editor;
	private final IFile file;
	private final Display display;
	private boolean pending;

	NoteFileWatch(NoteEditor editor, IFile file) {
		this.editor = editor;
		this.file = file;
		display = editor.getSite().getShell().getDisplay();
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		editor.getSite().getPage().addPartListener(this);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IResourceDelta delta = event.getDelta().findMember(file.getFullPath());
		boolean content = delta != null && (delta.getKind() != IResourceDelta.CHANGED
				|| (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0);
		if (content && !display.isDisposed()) {
			display.asyncExec(this::changed);
		}
	}

	/** Without unsaved changes there is nothing to ask; else the user is asked in the editor, not out of the blue. */
	private void changed() {
		pending = true;
		if (!editor.isDirty() || editor.getSite().getPage().getActivePart() == editor) {
			tell();
		}
	}

	private void tell() {
		if (pending && !editor.isDisposed()) {
			pending = false;
			editor.fileChanged();
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		if (pending && part.getPart(false) == editor) {
			display.asyncExec(this::tell); // a dialog while a part is being activated confuses the workbench
		}
	}

	void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		editor.getSite().getPage().removePartListener(this);
	}
}

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
import org.lectern.ui.form.ReviewSaving;
import org.lectern.workspace.ReviewSave;
import org.lectern.workspace.ReviewSave.Outcome;
import java.util.List;

/** Saves the protocol of an editor, and asks where its file was changed meanwhile. */
final class ProtocolSave {

	private final ProtocolEditor editor;
	private final ProtocolModel model;

	ProtocolSave(ProtocolEditor editor) {
		this.editor = editor;
		model = editor.model();
	}

	/** Saves; tells whether all was written. */
	boolean save(IProgressMonitor monitor) throws CoreException {
		IFile file = model.file();
		ReviewSaving.makeWritable(List.of(file), editor.getSite().getShell());
		byte[] content = model.written();
		ReviewSave save = new ReviewSave(file.getProject());
		save.note(file, model.known(), content);
		if (ReviewSaving.run(save, file.getName(), monitor) != Outcome.SAVED) {
			switch (editor.questions().overwrite(editor.getSite().getShell(), file.getName())) {
			case OVERWRITE:
				save.overwriteNote();
				ReviewSaving.run(save, file.getName(), monitor);
				break;
			case RELOAD:
				editor.reload();
				return false;
			default:
				return false;
			}
		}
		model.saved(content);
		return true;
	}
}

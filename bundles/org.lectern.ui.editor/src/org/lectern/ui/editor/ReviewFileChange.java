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

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IResourceDeltaVisitor;
import org.eclipse.core.runtime.CoreException;
import org.lectern.core.corpus.FileKind;

/** Looks for a change of what the editor shows of the review around a note: its bibliographies and its protocol. */
final class ReviewFileChange implements IResourceDeltaVisitor {

	private boolean found;

	private ReviewFileChange() {
	}

	/** Tells whether a change is one of the review in a project; the delta may be null. */
	static boolean isIn(IResourceDelta delta, IProject project) throws CoreException {
		IResourceDelta own = delta == null ? null : delta.findMember(project.getFullPath());
		ReviewFileChange change = new ReviewFileChange();
		if (own != null) {
			own.accept(change);
		}
		return change.found;
	}

	@Override
	public boolean visit(IResourceDelta delta) {
		if (delta.getResource().getType() == IResource.FILE) {
			FileKind kind = FileKind.of(delta.getResource().getName());
			found |= (kind == FileKind.BIBLIOGRAPHY || kind == FileKind.PROTOCOL) && isContent(delta);
		}
		return !found;
	}

	/** Tells whether there is more to a change than its markers. */
	private static boolean isContent(IResourceDelta delta) {
		return delta.getKind() != IResourceDelta.CHANGED
				|| (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
	}
}

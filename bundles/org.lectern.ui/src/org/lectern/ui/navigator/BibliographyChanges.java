/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.navigator;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IResourceDeltaVisitor;
import org.lectern.core.corpus.FileKind;

/** Gathers the projects in which BibTeX files or notes came, went or changed, also while nothing is built automatically. */
final class BibliographyChanges implements IResourceDeltaVisitor {

	private static final Set<FileKind> SHOWN = EnumSet.of(FileKind.BIBLIOGRAPHY, FileKind.NOTE);

	private final Set<IProject> projects = new HashSet<>();

	/** Returns the projects, never null. */
	Set<IProject> projects() {
		return projects;
	}

	@Override
	public boolean visit(IResourceDelta delta) {
		IResource resource = delta.getResource();
		if (resource.getType() == IResource.FILE && SHOWN.contains(FileKind.of(resource.getName())) && isChange(delta)) {
			projects.add(resource.getProject());
		}
		return true;
	}

	/** Tells whether there is more to a change than its markers. */
	private static boolean isChange(IResourceDelta delta) {
		return delta.getKind() != IResourceDelta.CHANGED
				|| (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
	}
}

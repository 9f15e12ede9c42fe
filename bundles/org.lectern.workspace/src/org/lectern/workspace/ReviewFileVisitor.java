/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace;

import java.util.TreeMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceProxy;
import org.eclipse.core.resources.IResourceProxyVisitor;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.FolderReader;

/** Finds the files of a review in a project: those that the command line finds in the same folder. */
final class ReviewFileVisitor implements IResourceProxyVisitor {

	private final TreeMap<String, IFile> files = new TreeMap<>();

	/** Returns the files by their paths in the project. */
	TreeMap<String, IFile> files() {
		return files;
	}

	@Override
	public boolean visit(IResourceProxy proxy) {
		if (proxy.isDerived() || proxy.isTeamPrivateMember() || proxy.isHidden()) {
			return false;
		}
		if (proxy.getType() == IResource.FILE) {
			if (FileKind.of(proxy.getName()) != null) {
				IFile file = (IFile) proxy.requestResource();
				files.put(file.getProjectRelativePath().toString(), file);
			}
			return false;
		}
		return proxy.getType() == IResource.PROJECT || !FolderReader.skips(proxy.getName());
	}
}

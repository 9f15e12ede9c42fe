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

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Path;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;

/**
 * The files of a review as the user sees them, with a corpus of its own, which may be changed.
 */
final class ReviewContents {

	private final IProject project;
	private final Map<String, FileContent> contents = new HashMap<>();
	private final ReviewCorpus corpus;

	/** Reads the files of a project. */
	ReviewContents(IProject project) throws CoreException {
		this(project, path -> true);
	}

	/** Reads some of the files of a project, chosen by their paths: reading all of a large review takes its time. */
	ReviewContents(IProject project, Predicate<String> wanted) throws CoreException {
		this.project = project;
		ReviewFileVisitor visitor = new ReviewFileVisitor();
		project.accept(visitor, IResource.NONE);
		Map<String, ReviewFile> files = new HashMap<>();
		for (Map.Entry<String, IFile> entry : visitor.files().entrySet()) {
			if (!wanted.test(entry.getKey())) {
				continue;
			}
			FileContent content = FileContent.of(entry.getValue());
			contents.put(entry.getKey(), content);
			files.put(entry.getKey(), content.read(entry.getKey()));
		}
		corpus = ReviewCorpus.of(files.values(), ReviewProject.folderOf(project));
	}

	ReviewCorpus corpus() {
		return corpus;
	}

	IFile file(String path) {
		return project.getFile(Path.fromPortableString(path));
	}

	/** The content of a file when it was read, {@link FileContent#MISSING} where the review has no such file. */
	FileContent content(String path) {
		return contents.getOrDefault(path, FileContent.MISSING);
	}
}

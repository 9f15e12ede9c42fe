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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Note;
import org.lectern.model.review.Paper;
import org.lectern.workspace.PaperElement;

/** The papers of a review at one moment, as the navigator shows them. Safe for use by several threads. */
final class ReviewPapers {

	private final IProject project;
	private final PaperProblems problems;
	private final Map<IFile, List<PaperElement>> byFile = new LinkedHashMap<>();
	private final Map<IFile, PaperElement> byNote = new HashMap<>();
	private final Map<PaperElement, PaperSummary> summaries = new HashMap<>();
	private final Map<Grouping, Map<PaperGroup, List<PaperElement>>> groups = new ConcurrentHashMap<>();

	/**
	 * Takes the papers of a corpus.
	 *
	 * @param project
	 *            the review, never null
	 * @param corpus
	 *            its corpus, never null
	 * @param problems
	 *            its problems, never null
	 */
	ReviewPapers(IProject project, ReviewCorpus corpus, PaperProblems problems) {
		this.project = project;
		this.problems = problems;
		for (ReviewFile file : corpus.bibliographies()) {
			IFile resource = project.getFile(IPath.fromPortableString(file.path()));
			List<PaperElement> elements = new ArrayList<>();
			for (Paper paper : ((Bibliography) file.root()).getPapers()) {
				PaperElement element = new PaperElement(resource, corpus.referenceTo(paper));
				elements.add(element);
				summaries.put(element, PaperSummary.of(element, paper));
			}
			byFile.put(resource, List.copyOf(elements));
		}
		for (ReviewFile file : corpus.files(FileKind.NOTE)) {
			PaperElement paper = file.root() instanceof Note note ? withKey(note.getPaperKey()) : null;
			if (paper != null) {
				byNote.put(project.getFile(IPath.fromPortableString(file.path())), paper);
			}
		}
	}

	private PaperElement withKey(String key) {
		return byFile.values().stream().flatMap(List::stream).filter(paper -> paper.reference().key().equals(key))
				.findFirst().orElse(null);
	}

	/** Returns the BibTeX files with papers, in the order of their paths. */
	List<IFile> files() {
		return List.copyOf(byFile.keySet());
	}

	/** Returns the papers of a file in the order of its text, none for any other file. */
	List<PaperElement> papers(IFile file) {
		return byFile.getOrDefault(file, List.of());
	}

	/** Returns the paper a note is on, null when the note cannot be read or its paper is gone. */
	PaperElement paperOf(IFile note) {
		return byNote.get(note);
	}

	/** Returns the groups in the order of their values; papers without a value come last. */
	List<PaperGroup> groups(Grouping grouping) {
		return List.copyOf(grouped(grouping).keySet());
	}

	/** Returns the papers of a group in the order of their labels, none for a group there is no longer. */
	List<PaperElement> papers(PaperGroup group) {
		return grouped(group.grouping()).getOrDefault(group, List.of());
	}

	/** Returns the groups a paper belongs to, none when the paper is gone. */
	List<PaperGroup> groupsOf(PaperElement element, Grouping grouping) {
		PaperSummary summary = summary(element);
		return summary == null ? List.of()
				: values(summary, grouping).stream().map(value -> new PaperGroup(project, grouping, value)).toList();
	}

	/** Returns what to show of a paper, null when it is gone. */
	PaperSummary summary(PaperElement element) {
		return summaries.get(element);
	}

	/**
	 * Returns the worst severity of the problems of a paper, of the papers of a group, of a file or of the review.
	 *
	 * @param element
	 *            the paper, group or resource, never null
	 * @return a severity of a marker, -1 for none
	 */
	int severity(Object element) {
		if (element instanceof PaperElement paper) {
			return problems.severity(paper.reference());
		}
		if (element instanceof PaperGroup group) {
			return papers(group).stream().mapToInt(this::severity).max().orElse(-1);
		}
		return problems.severity((IResource) element);
	}

	/** Returns the paper a reference names, null when there is none. */
	PaperElement find(PaperReference reference) {
		return papers(project.getFile(IPath.fromPortableString(reference.file()))).stream()
				.filter(element -> element.reference().equals(reference)).findFirst().orElse(null);
	}

	private Map<PaperGroup, List<PaperElement>> grouped(Grouping grouping) {
		return groups.computeIfAbsent(grouping, this::group);
	}

	private Map<PaperGroup, List<PaperElement>> group(Grouping grouping) {
		Map<PaperGroup, List<PaperElement>> grouped = new TreeMap<>(Comparator
				.comparing((PaperGroup group) -> group.value().isEmpty()).thenComparing(PaperGroup::value));
		summaries.values().stream().sorted(Comparator.comparing(PaperSummary::label)).forEach(summary -> {
			for (String value : values(summary, grouping)) {
				grouped.computeIfAbsent(new PaperGroup(project, grouping, value), key -> new ArrayList<>())
						.add(summary.element());
			}
		});
		return grouped;
	}

	private Set<String> values(PaperSummary summary, Grouping grouping) {
		return switch (grouping) {
		case FILE -> Set.of(summary.element().reference().file());
		case YEAR -> Set.of(summary.year());
		case ENTRY_TYPE -> Set.of(summary.entryType());
		case PROBLEM -> {
			Set<String> checks = problems.checks(summary.element().reference());
			yield checks.isEmpty() ? Set.of("") : checks; //$NON-NLS-1$
		}
		};
	}
}

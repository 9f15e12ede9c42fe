/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.intake;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.Progress;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;

/**
 * Brings records into a review. Works out what is to be written and tells what it found, but writes nothing: the command
 * line and the workbench do that, each in its own way.
 * <p>
 * A record the review has not goes to the end of a BibTeX file. Of a record it has already, fields that the paper lacks
 * are added. What was imported of each field is remembered in a file beside the papers, so that a newer export updates
 * what nobody edited since, and tells where somebody did. Fields that are gone from the source stay.
 */
public final class Intake {

	private static final String FOLDER = "papers/"; //$NON-NLS-1$

	private static final Pattern OUTSIDE = Pattern.compile("/.*|.*\\\\.*|[A-Za-z]:.*|(.*/)?\\.\\.?(/.*)?|.*//.*"); //$NON-NLS-1$

	private final List<SourceContent> sources;
	private final IntakeOptions options;

	/**
	 * Prepares an import.
	 *
	 * @param sources
	 *            what was read, in the order in which it is imported, never null
	 * @param options
	 *            how to import it, never null
	 */
	public Intake(List<SourceContent> sources, IntakeOptions options) {
		this.sources = List.copyOf(sources);
		this.options = options;
	}

	/**
	 * Returns where the new papers of a source go where nobody says otherwise.
	 *
	 * @param source
	 *            the name of the file without its folder, never null
	 * @return the path of the BibTeX file relative to the root of the review
	 */
	public static String targetFor(String source) {
		int dot = source.lastIndexOf('.');
		String stem = dot > 0 ? source.substring(0, dot) : source;
		String safe = stem.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		return FOLDER + (safe.isEmpty() || safe.startsWith(".") ? "papers" + safe : safe) + '.' //$NON-NLS-1$ //$NON-NLS-2$
				+ FileKind.BIBLIOGRAPHY.extension();
	}

	/**
	 * Returns why a path cannot take new papers.
	 *
	 * @param path
	 *            the path relative to the root of the review, never null
	 * @return why, localised; null where it can
	 */
	public static String targetProblem(String path) {
		return FileKind.of(path) != FileKind.BIBLIOGRAPHY || OUTSIDE.matcher(path).matches()
				? NLS.bind(Messages.Intake_notBibliography, path)
				: null;
	}

	/**
	 * Works out the import.
	 *
	 * @param review
	 *            the review as it is, never null; not changed before {@link IntakePlan#apply()}
	 * @param choices
	 *            what a person decided, never null
	 * @param progress
	 *            where to tell about it, never null
	 * @return what becomes of each record, never null
	 * @throws IntakeException
	 *             when a file of the review cannot take what belongs there
	 * @throws org.lectern.core.CancelledException
	 *             when cancelled
	 */
	public IntakePlan plan(ReviewCorpus review, IntakeChoices choices, Progress progress) throws IntakeException {
		for (SourceContent source : sources) {
			String target = target(source);
			String problem = targetProblem(target);
			if (problem != null) {
				throw new IntakeException(problem);
			}
			ReviewFile existing = review.file(target);
			if (existing != null && existing.failure() != null) {
				throw new IntakeException(NLS.bind(Messages.Intake_targetUnreadable, target, existing.failure()));
			}
		}
		return new IntakePlanner(sources, options, review, choices).plan(progress);
	}

	private String target(SourceContent source) {
		return target(source, options);
	}

	/** Returns where the new papers of a source go. */
	static String target(SourceContent source, IntakeOptions options) {
		return options.target() == null ? targetFor(source.name()) : options.target();
	}
}

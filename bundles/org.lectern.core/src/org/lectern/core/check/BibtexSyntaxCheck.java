/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.bibtex.BibProblem;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;

/** Flags what the BibTeX reader could not make sense of. */
public final class BibtexSyntaxCheck implements FileCheck {

	/** The id of the check. */
	static final String ID = "bibtex-syntax"; //$NON-NLS-1$

	private static final CheckDescription DESCRIPTION = new CheckDescription(ID, Category.SYNTAX, Severity.ERROR,
			Messages.BibtexSyntaxCheck_title, Messages.BibtexSyntaxCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(ReviewFile file, CheckContext context, Consumer<Finding> sink) {
		if (file.root() instanceof Bibliography bibliography && file.resource() instanceof BibResource resource) {
			for (BibProblem problem : resource.getProblems()) {
				context.progress().check();
				if (problem.kind() == BibProblem.Kind.UNDEFINED_STRING) {
					continue; // another file of the review may define it, which another check looks for
				}
				Paper at = EntryPlaces.paperAt(problem.range().offset(), bibliography);
				PaperReference paper = at == null ? null : context.corpus().referenceTo(at);
				sink.accept(new Finding(ID, context.severity(DESCRIPTION), message(problem),
						Location.of(file, problem.range()), paper, arguments(problem), List.of()));
			}
		}
	}

	/**
	 * Says what the BibTeX reader could not make sense of.
	 *
	 * @param problem
	 *            any problem but an undefined macro, never null
	 * @return what is wrong and what to do, localised, never null
	 */
	public static String message(BibProblem problem) {
		return NLS.bind(switch (problem.kind()) {
		case UNCLOSED_ENTRY -> Messages.BibtexSyntaxCheck_unclosedEntry;
		case UNCLOSED_VALUE -> Messages.BibtexSyntaxCheck_unclosedValue;
		case MISSING_KEY -> Messages.BibtexSyntaxCheck_missingKey;
		case MISSING_VALUE -> Messages.BibtexSyntaxCheck_missingValue;
		case MISSING_COMMA -> Messages.BibtexSyntaxCheck_missingComma;
		case UNEXPECTED_TEXT -> Messages.BibtexSyntaxCheck_unexpectedText;
		case INVALID_ENCODING -> Messages.BibtexSyntaxCheck_invalidEncoding;
		case BINARY_CONTENT -> Messages.BibtexSyntaxCheck_binaryContent;
		case UNDEFINED_STRING -> throw new IllegalArgumentException(problem.toString());
		}, problem.arguments().toArray());
	}

	private static List<String> arguments(BibProblem problem) {
		return Stream.concat(Stream.of(problem.kind().name()),
				problem.arguments().stream()).toList();
	}
}

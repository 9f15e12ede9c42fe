/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.fix;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.completeness.FieldAliases;
import org.lectern.core.completeness.MissingFieldCheck;
import org.lectern.core.completeness.RecommendedFieldCheck;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.text.LatexText;

/**
 * Adds a missing field to a paper, behind its other fields, under the name that the other papers of the file use for
 * it. A field that is there but empty takes the value. Without a value the field is added empty, to be filled in; with
 * a blank one the paper is left alone.
 */
final class AddFieldFix implements Fix {

	/** Fields whose values TeX takes as they are, so nothing in them may be escaped. */
	private static final Set<String> VERBATIM = Set.of("doi", "eprint", "file", "pdf", "url", "urlraw"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	private static final Set<String> CHECKS = Set.of(MissingFieldCheck.ID, RecommendedFieldCheck.ID);

	@Override
	public String id() {
		return "add-field"; //$NON-NLS-1$
	}

	@Override
	public String label(FixTarget target) {
		return NLS.bind(Messages.AddFieldFix_label, target.arguments().get(0));
	}

	@Override
	public boolean isApplicable(FixTarget target) {
		return CHECKS.contains(target.checkId()) && target.paper() != null && !target.arguments().isEmpty();
	}

	@Override
	public List<FieldRequest> requests(List<FixTarget> targets) {
		return targets.stream().map(AddFieldFix::request).distinct().toList();
	}

	private static FieldRequest request(FixTarget target) {
		return new FieldRequest(target.paper(), target.arguments().get(0));
	}

	@Override
	public void apply(ReviewCorpus corpus, List<FixTarget> targets, FixInput input) {
		for (FixTarget target : targets) {
			Paper paper = corpus.find(target.paper());
			FieldRequest request = request(target);
			String value = input.fieldValues().get(request.id());
			if (paper != null && (value == null || !value.isBlank())) {
				add(request.field(), value == null ? "" : value.strip(), paper); //$NON-NLS-1$
			}
		}
	}

	private static void add(String name, String value, Paper paper) {
		for (String alias : FieldAliases.of(name)) {
			Field present = paper.findField(alias);
			if (present != null) {
				if (present.getValue() == null || present.getValue().isBlank()) {
					present.setValue(escape(alias, value));
				}
				return;
			}
		}
		Field field = ReviewFactory.eINSTANCE.createField();
		field.setName(paper.eContainer() instanceof Bibliography bibliography
				? FieldAliases.inStyleOf(name, bibliography.getPapers())
				: name);
		field.setValue(escape(field.getName(), value));
		paper.getFields().add(field);
	}

	/** Makes plain text safe to stand between the braces of a value. */
	private static String escape(String field, String value) {
		if (VERBATIM.contains(field.toLowerCase(Locale.ROOT))) {
			return value.replace("{", "%7B").replace("}", "%7D"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		return LatexText.escape(value);
	}
}

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

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.lectern.model.review.AnnotationLabel;
import org.lectern.model.review.AnnotationScheme;
import org.lectern.model.review.CheckProfile;
import org.lectern.model.review.CheckSetting;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Protocol;
import org.lectern.model.review.Question;
import org.lectern.model.review.QuestionKind;
import org.lectern.model.review.ReviewPackage.Literals;
import org.lectern.model.review.Reviewer;

/** Finds what is wrong with a protocol while it is being edited. */
final class ProtocolProblems {

	private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)*"); //$NON-NLS-1$

	private static final Pattern BLANK = Pattern.compile("\\s"); //$NON-NLS-1$

	private final List<Problem> found = new ArrayList<>();
	private final Set<String> shortcuts = new HashSet<>();
	private final CheckSettingProblems checks = new CheckSettingProblems(found::add);

	private ProtocolProblems() {
	}

	/** Returns the problems in the order of the protocol. */
	static List<Problem> of(Protocol protocol) {
		ProtocolProblems problems = new ProtocolProblems();
		for (Iterator<EObject> all = EcoreUtil.getAllContents(protocol, false); all.hasNext();) {
			problems.look(all.next());
		}
		return problems.found;
	}

	private void look(EObject element) {
		checkId(element);
		if (element instanceof Reviewer reviewer) {
			require(element, Literals.REVIEWER__NAME, reviewer.getName(), Messages.Problems_reviewer);
			if (reviewer.getEmail() != null && !MAIL.matcher(reviewer.getEmail()).matches()) {
				add(element, Literals.REVIEWER__EMAIL, NLS.bind(Messages.Problems_mail, reviewer.getEmail()));
			}
		} else if (element instanceof NoteForm form) {
			require(element, Literals.NOTE_FORM__NAME, form.getName(), Messages.Problems_form);
		} else if (element instanceof Question question) {
			look(question);
		} else if (element instanceof AnnotationScheme scheme) {
			require(element, Literals.ANNOTATION_SCHEME__NAME, scheme.getName(), Messages.Problems_scheme);
		} else if (element instanceof AnnotationLabel label) {
			look(label);
		} else if (element instanceof CheckProfile profile) {
			checks.look(profile);
		} else if (element instanceof CheckSetting setting) {
			checks.look(setting);
		}
	}

	private void look(Question question) {
		require(question, Literals.QUESTION__LABEL, question.getLabel(), Messages.Problems_question);
		boolean choice = question.getKind() == QuestionKind.CHOICE || question.getKind() == QuestionKind.MULTI_CHOICE;
		if (choice && question.getOptions().isEmpty()) {
			add(question, Literals.QUESTION__OPTIONS, NLS.bind(Messages.Problems_options, question.getLabel()));
		}
		checkRange(question);
	}

	private void checkRange(Question question) {
		boolean number = question.getKind() == QuestionKind.NUMBER && question.getMinimum() != null
				&& question.getMaximum() != null;
		if (number && question.getMinimum() > question.getMaximum()) {
			add(question, Literals.QUESTION__MINIMUM, NLS.bind(Messages.Problems_range, question.getLabel()));
		}
	}

	private void look(AnnotationLabel label) {
		require(label, Literals.ANNOTATION_LABEL__NAME, label.getName(), Messages.Problems_label);
		String key = label.getShortcut();
		if (key != null && !shortcuts.add(key.toLowerCase(Locale.ROOT))) {
			add(label, Literals.ANNOTATION_LABEL__SHORTCUT, NLS.bind(Messages.Problems_shortcut, key));
		}
	}

	private void checkId(EObject element) {
		if (!StableIds.hasId(element)) {
			return;
		}
		String id = StableIds.of(element);
		EAttribute feature = (EAttribute) element.eClass().getEStructuralFeature("id"); //$NON-NLS-1$
		if (id == null || id.isBlank()) {
			add(element, feature, Messages.Problems_noId);
		} else if (BLANK.matcher(id).find()) {
			add(element, feature, NLS.bind(Messages.Problems_blankInId, id));
		} else {
			List<EObject> others = othersFor(element);
			boolean repeated = others.subList(0, others.indexOf(element)).stream()
					.anyMatch(other -> id.equals(StableIds.of(other)));
			if (repeated) {
				add(element, feature, NLS.bind(Messages.Problems_sameId, id));
			}
		}
	}

	/** Returns the elements with one of which an element must not share its id, and itself. */
	private static List<EObject> othersFor(EObject element) {
		EObject container = element.eContainer();
		return container.eContents().stream().filter(other -> isUniqueInFile(element) ? isUniqueInFile(other)
				: other.eContainmentFeature() == element.eContainmentFeature()).toList();
	}

	/** What XML takes for an id is one in the whole file; schemes and what is in them have theirs among themselves. */
	private static boolean isUniqueInFile(EObject element) {
		return element.eContainer() instanceof Protocol && element.eClass().getEIDAttribute() != null;
	}

	private void require(EObject element, EAttribute feature, String value, String message) {
		if (value == null || value.isBlank()) {
			add(element, feature, NLS.bind(message, StableIds.of(element)));
		}
	}

	private void add(EObject element, EAttribute feature, String message) {
		found.add(new Problem(element, feature, message));
	}
}

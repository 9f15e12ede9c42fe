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

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.lectern.model.review.Criterion;
import org.lectern.model.review.CriterionKind;
import org.lectern.model.review.ResearchQuestion;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.review.ReviewPackage.Literals;
import org.lectern.model.review.Reviewer;
import org.lectern.ui.protocol.FieldSpec.Choice;
import org.lectern.ui.protocol.FieldSpec.Style;

/** The page about the review itself: its title, what it asks, what it takes in, and who reviews. */
final class ReviewPage extends ProtocolPage {

	static final String ID = "review"; //$NON-NLS-1$

	private FieldRow title;
	private ElementSection questions;
	private ElementSection criteria;
	private ElementSection reviewers;

	ReviewPage(ProtocolEditor editor) {
		super(editor, ID, Messages.ReviewPage_title);
	}

	@Override
	void fill(Composite body, FormToolkit toolkit) {
		Composite top = toolkit.createComposite(body);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		title = new FieldRow(top, toolkit, model(),
				FieldSpec.of(Literals.PROTOCOL__TITLE, Messages.ReviewPage_name, Style.TEXT));
		questions = section(body, toolkit, questions());
		criteria = section(body, toolkit, criteria());
		reviewers = section(body, toolkit, reviewers());
	}

	private static ElementKind questions() {
		return new ElementKind(Messages.ReviewPage_questions, Messages.ReviewPage_questionsGuidance,
				Literals.PROTOCOL__RESEARCH_QUESTIONS, ReviewFactory.eINSTANCE::createResearchQuestion, "rq", //$NON-NLS-1$
				ReviewPage::questionLabel,
				List.of(FieldSpec.of(Literals.RESEARCH_QUESTION__ID, Messages.Field_id, Style.TEXT),
						FieldSpec.of(Literals.RESEARCH_QUESTION__TEXT, Messages.Field_question, Style.PARAGRAPH)));
	}

	private static ElementKind criteria() {
		return new ElementKind(Messages.ReviewPage_criteria, Messages.ReviewPage_criteriaGuidance,
				Literals.PROTOCOL__CRITERIA, ReviewFactory.eINSTANCE::createCriterion, "criterion", //$NON-NLS-1$
				ReviewPage::criterionLabel,
				List.of(FieldSpec.of(Literals.CRITERION__ID, Messages.Field_id, Style.TEXT),
						FieldSpec.choice(Literals.CRITERION__KIND, Messages.Field_kind,
								List.of(new Choice(CriterionKind.INCLUSION, Messages.CriterionKind_inclusion),
										new Choice(CriterionKind.EXCLUSION, Messages.CriterionKind_exclusion))),
						FieldSpec.of(Literals.CRITERION__TEXT, Messages.Field_criterion, Style.PARAGRAPH)));
	}

	private static ElementKind reviewers() {
		return new ElementKind(Messages.ReviewPage_reviewers, Messages.ReviewPage_reviewersGuidance,
				Literals.PROTOCOL__REVIEWERS, ReviewFactory.eINSTANCE::createReviewer, "reviewer", //$NON-NLS-1$
				element -> Texts.orElse(((Reviewer) element).getName(), StableIds.of(element)),
				List.of(FieldSpec.of(Literals.REVIEWER__ID, Messages.Field_id, Style.READ_ONLY),
						FieldSpec.of(Literals.REVIEWER__NAME, Messages.Field_name, Style.TEXT),
						FieldSpec.of(Literals.REVIEWER__EMAIL, Messages.Field_email, Style.TEXT)));
	}

	private static String questionLabel(EObject element) {
		return StableIds.of(element) + "  " + Texts.orElse(((ResearchQuestion) element).getText(), ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String criterionLabel(EObject element) {
		Criterion criterion = (Criterion) element;
		String mark = criterion.getKind() == CriterionKind.EXCLUSION ? "\u2212 " : "+ "; //$NON-NLS-1$ //$NON-NLS-2$
		return mark + Texts.orElse(criterion.getText(), criterion.getId());
	}

	@Override
	void show() {
		title.show(model().protocol());
		questions.setOwner(model().protocol());
		criteria.setOwner(model().protocol());
		reviewers.setOwner(model().protocol());
	}
}

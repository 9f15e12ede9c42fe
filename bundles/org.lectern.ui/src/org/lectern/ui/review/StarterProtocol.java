/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.lectern.core.annotation.ShippedSchemes;
import org.lectern.model.review.CheckProfile;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Protocol;
import org.lectern.model.review.Question;
import org.lectern.model.review.QuestionKind;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.storage.ReviewXmiResource;

/** The protocol a new review begins with: how it is checked, a short form to take notes by, and labels for passages. */
final class StarterProtocol {

	/** The path relative to the review. */
	static final String PATH = "review.protocol"; //$NON-NLS-1$

	private static final ReviewFactory FACTORY = ReviewFactory.eINSTANCE;

	private StarterProtocol() {
	}

	/**
	 * Makes the content of the file.
	 *
	 * @param title
	 *            the title of the review, never null
	 * @param profile
	 *            the name of the check profile, never null
	 * @return the bytes, never null
	 * @throws IOException
	 *             when the protocol cannot be written down
	 */
	static byte[] create(String title, String profile) throws IOException {
		CheckProfile checks = FACTORY.createCheckProfile();
		checks.setBase(profile);
		Protocol protocol = FACTORY.createProtocol();
		protocol.setTitle(title);
		protocol.setCheckProfile(checks);
		protocol.getForms().add(form());
		protocol.getAnnotationSchemes().add(ShippedSchemes.copyOf(ShippedSchemes.EVIDENCE));
		ReviewXmiResource resource = new ReviewXmiResource(URI.createURI(PATH));
		resource.getContents().add(protocol);
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		resource.save(content, null);
		return content.toByteArray();
	}

	private static NoteForm form() {
		NoteForm form = FACTORY.createNoteForm();
		form.setId("reading"); //$NON-NLS-1$
		form.setName(Messages.StarterProtocol_form);
		List<Question> questions = form.getQuestions();
		questions.add(required(question("claim", QuestionKind.TEXT, Messages.StarterProtocol_claim, //$NON-NLS-1$
				Messages.StarterProtocol_claimGuidance)));
		questions.add(question("design", QuestionKind.CHOICE, Messages.StarterProtocol_design, null, //$NON-NLS-1$
				Messages.StarterProtocol_designOptions));
		questions.add(question("published", QuestionKind.MULTI_CHOICE, Messages.StarterProtocol_published, //$NON-NLS-1$
				Messages.StarterProtocol_publishedGuidance, Messages.StarterProtocol_publishedOptions));
		questions.add(question("size", QuestionKind.NUMBER, Messages.StarterProtocol_size, //$NON-NLS-1$
				Messages.StarterProtocol_sizeGuidance));
		questions.add(question("collected", QuestionKind.DATE, Messages.StarterProtocol_collected, //$NON-NLS-1$
				Messages.StarterProtocol_collectedGuidance));
		questions.add(question("address", QuestionKind.ADDRESS, Messages.StarterProtocol_address, //$NON-NLS-1$
				Messages.StarterProtocol_addressGuidance));
		questions.add(question("limits", QuestionKind.YES_NO, Messages.StarterProtocol_limits, null)); //$NON-NLS-1$
		questions.add(required(question("relevance", QuestionKind.RATING, Messages.StarterProtocol_relevance, //$NON-NLS-1$
				Messages.StarterProtocol_relevanceGuidance)));
		return form;
	}

	private static Question question(String id, QuestionKind kind, String label, String guidance) {
		Question question = FACTORY.createQuestion();
		question.setId(id);
		question.setKind(kind);
		question.setLabel(label);
		question.setGuidance(guidance);
		return question;
	}

	private static Question question(String id, QuestionKind kind, String label, String guidance, String options) {
		Question question = question(id, kind, label, guidance);
		question.getOptions().addAll(List.of(options.split("\\|"))); //$NON-NLS-1$
		return question;
	}

	private static Question required(Question question) {
		question.setRequired(true);
		return question;
	}
}

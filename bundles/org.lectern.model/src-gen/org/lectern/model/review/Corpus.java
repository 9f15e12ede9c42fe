/**
 * Copyright (c) 2026 The Lectern contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.review;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Corpus</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Everything one review holds, gathered from its files. The references do not contain: each root stays in the resource of its own file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lectern.model.review.Corpus#getBibliographies <em>Bibliographies</em>}</li>
 *   <li>{@link org.lectern.model.review.Corpus#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.lectern.model.review.Corpus#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.lectern.model.review.Corpus#getVerdicts <em>Verdicts</em>}</li>
 * </ul>
 *
 * @see org.lectern.model.review.ReviewPackage#getCorpus()
 * @model
 * @generated
 */
public interface Corpus extends EObject {
	/**
	 * Returns the value of the '<em><b>Bibliographies</b></em>' reference list.
	 * The list contents are of type {@link org.lectern.model.review.Bibliography}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bibliographies of the review, one for each BibTeX file, in the order of their paths.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bibliographies</em>' reference list.
	 * @see org.lectern.model.review.ReviewPackage#getCorpus_Bibliographies()
	 * @model transient="true"
	 * @generated
	 */
	EList<Bibliography> getBibliographies();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' reference list.
	 * The list contents are of type {@link org.lectern.model.review.Note}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The notes of the review, in the order of their paths.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' reference list.
	 * @see org.lectern.model.review.ReviewPackage#getCorpus_Notes()
	 * @model transient="true"
	 * @generated
	 */
	EList<Note> getNotes();

	/**
	 * Returns the value of the '<em><b>Protocol</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The protocol of the review; null where the review has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protocol</em>' reference.
	 * @see #setProtocol(Protocol)
	 * @see org.lectern.model.review.ReviewPackage#getCorpus_Protocol()
	 * @model transient="true"
	 * @generated
	 */
	Protocol getProtocol();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Corpus#getProtocol <em>Protocol</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protocol</em>' reference.
	 * @see #getProtocol()
	 * @generated
	 */
	void setProtocol(Protocol value);

	/**
	 * Returns the value of the '<em><b>Verdicts</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The remembered verdicts; null where none was given yet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdicts</em>' reference.
	 * @see #setVerdicts(VerdictList)
	 * @see org.lectern.model.review.ReviewPackage#getCorpus_Verdicts()
	 * @model transient="true"
	 * @generated
	 */
	VerdictList getVerdicts();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Corpus#getVerdicts <em>Verdicts</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdicts</em>' reference.
	 * @see #getVerdicts()
	 * @generated
	 */
	void setVerdicts(VerdictList value);

} // Corpus

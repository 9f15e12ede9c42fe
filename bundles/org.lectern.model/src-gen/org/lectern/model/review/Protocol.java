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
 * A representation of the model object '<em><b>Protocol</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the review wants to know and how it works. The root of a protocol file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lectern.model.review.Protocol#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.lectern.model.review.Protocol#getTitle <em>Title</em>}</li>
 *   <li>{@link org.lectern.model.review.Protocol#getResearchQuestions <em>Research Questions</em>}</li>
 *   <li>{@link org.lectern.model.review.Protocol#getCriteria <em>Criteria</em>}</li>
 *   <li>{@link org.lectern.model.review.Protocol#getReviewers <em>Reviewers</em>}</li>
 *   <li>{@link org.lectern.model.review.Protocol#getForms <em>Forms</em>}</li>
 *   <li>{@link org.lectern.model.review.Protocol#getCheckProfile <em>Check Profile</em>}</li>
 *   <li>{@link org.lectern.model.review.Protocol#getSuppressions <em>Suppressions</em>}</li>
 *   <li>{@link org.lectern.model.review.Protocol#getAnnotationSchemes <em>Annotation Schemes</em>}</li>
 * </ul>
 *
 * @see org.lectern.model.review.ReviewPackage#getProtocol()
 * @model
 * @generated
 */
public interface Protocol extends EObject {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the file format.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.lectern.model.review.ReviewPackage#getProtocol_FormatVersion()
	 * @model default="1"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Protocol#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The title of the review.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.lectern.model.review.ReviewPackage#getProtocol_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Protocol#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Research Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.lectern.model.review.ResearchQuestion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The research questions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Research Questions</em>' containment reference list.
	 * @see org.lectern.model.review.ReviewPackage#getProtocol_ResearchQuestions()
	 * @model containment="true"
	 * @generated
	 */
	EList<ResearchQuestion> getResearchQuestions();

	/**
	 * Returns the value of the '<em><b>Criteria</b></em>' containment reference list.
	 * The list contents are of type {@link org.lectern.model.review.Criterion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The criteria by which papers are included or excluded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criteria</em>' containment reference list.
	 * @see org.lectern.model.review.ReviewPackage#getProtocol_Criteria()
	 * @model containment="true"
	 * @generated
	 */
	EList<Criterion> getCriteria();

	/**
	 * Returns the value of the '<em><b>Reviewers</b></em>' containment reference list.
	 * The list contents are of type {@link org.lectern.model.review.Reviewer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people who review.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviewers</em>' containment reference list.
	 * @see org.lectern.model.review.ReviewPackage#getProtocol_Reviewers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Reviewer> getReviewers();

	/**
	 * Returns the value of the '<em><b>Forms</b></em>' containment reference list.
	 * The list contents are of type {@link org.lectern.model.review.NoteForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The note forms; the first one is the default.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forms</em>' containment reference list.
	 * @see org.lectern.model.review.ReviewPackage#getProtocol_Forms()
	 * @model containment="true"
	 * @generated
	 */
	EList<NoteForm> getForms();

	/**
	 * Returns the value of the '<em><b>Check Profile</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the papers are checked; null for the default profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Check Profile</em>' containment reference.
	 * @see #setCheckProfile(CheckProfile)
	 * @see org.lectern.model.review.ReviewPackage#getProtocol_CheckProfile()
	 * @model containment="true"
	 * @generated
	 */
	CheckProfile getCheckProfile();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Protocol#getCheckProfile <em>Check Profile</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Check Profile</em>' containment reference.
	 * @see #getCheckProfile()
	 * @generated
	 */
	void setCheckProfile(CheckProfile value);

	/**
	 * Returns the value of the '<em><b>Suppressions</b></em>' containment reference list.
	 * The list contents are of type {@link org.lectern.model.review.Suppression}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The findings not to report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suppressions</em>' containment reference list.
	 * @see org.lectern.model.review.ReviewPackage#getProtocol_Suppressions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Suppression> getSuppressions();

	/**
	 * Returns the value of the '<em><b>Annotation Schemes</b></em>' containment reference list.
	 * The list contents are of type {@link org.lectern.model.review.AnnotationScheme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The schemes that annotations of notes follow; empty where any label may be used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotation Schemes</em>' containment reference list.
	 * @see org.lectern.model.review.ReviewPackage#getProtocol_AnnotationSchemes()
	 * @model containment="true"
	 * @generated
	 */
	EList<AnnotationScheme> getAnnotationSchemes();

} // Protocol

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
 * A representation of the model object '<em><b>Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The structured note about one paper. The root of a note file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lectern.model.review.Note#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.lectern.model.review.Note#getPaperKey <em>Paper Key</em>}</li>
 *   <li>{@link org.lectern.model.review.Note#getForm <em>Form</em>}</li>
 *   <li>{@link org.lectern.model.review.Note#getFormVersion <em>Form Version</em>}</li>
 *   <li>{@link org.lectern.model.review.Note#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.lectern.model.review.Note#getAnnotations <em>Annotations</em>}</li>
 *   <li>{@link org.lectern.model.review.Note#getRelations <em>Relations</em>}</li>
 * </ul>
 *
 * @see org.lectern.model.review.ReviewPackage#getNote()
 * @model
 * @generated
 */
public interface Note extends EObject {
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
	 * @see org.lectern.model.review.ReviewPackage#getNote_FormatVersion()
	 * @model default="1"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Note#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Paper Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The citation key of the paper this note is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paper Key</em>' attribute.
	 * @see #setPaperKey(String)
	 * @see org.lectern.model.review.ReviewPackage#getNote_PaperKey()
	 * @model required="true"
	 * @generated
	 */
	String getPaperKey();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Note#getPaperKey <em>Paper Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paper Key</em>' attribute.
	 * @see #getPaperKey()
	 * @generated
	 */
	void setPaperKey(String value);

	/**
	 * Returns the value of the '<em><b>Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the note form the answers belong to; null for the first form of the protocol.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Form</em>' attribute.
	 * @see #setForm(String)
	 * @see org.lectern.model.review.ReviewPackage#getNote_Form()
	 * @model
	 * @generated
	 */
	String getForm();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Note#getForm <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form</em>' attribute.
	 * @see #getForm()
	 * @generated
	 */
	void setForm(String value);

	/**
	 * Returns the value of the '<em><b>Form Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the note form when it was last answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Form Version</em>' attribute.
	 * @see #setFormVersion(int)
	 * @see org.lectern.model.review.ReviewPackage#getNote_FormVersion()
	 * @model default="1"
	 * @generated
	 */
	int getFormVersion();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Note#getFormVersion <em>Form Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form Version</em>' attribute.
	 * @see #getFormVersion()
	 * @generated
	 */
	void setFormVersion(int value);

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link org.lectern.model.review.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answers, at most one for each question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see org.lectern.model.review.ReviewPackage#getNote_Answers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Answer> getAnswers();

	/**
	 * Returns the value of the '<em><b>Annotations</b></em>' containment reference list.
	 * The list contents are of type {@link org.lectern.model.review.Annotation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The annotations on the text of the paper.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotations</em>' containment reference list.
	 * @see org.lectern.model.review.ReviewPackage#getNote_Annotations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Annotation> getAnnotations();

	/**
	 * Returns the value of the '<em><b>Relations</b></em>' containment reference list.
	 * The list contents are of type {@link org.lectern.model.review.Relation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The relations between annotations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relations</em>' containment reference list.
	 * @see org.lectern.model.review.ReviewPackage#getNote_Relations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Relation> getRelations();

} // Note

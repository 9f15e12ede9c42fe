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
 * A representation of the model object '<em><b>Question</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A question asked about each paper.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lectern.model.review.Question#getId <em>Id</em>}</li>
 *   <li>{@link org.lectern.model.review.Question#getLabel <em>Label</em>}</li>
 *   <li>{@link org.lectern.model.review.Question#getGuidance <em>Guidance</em>}</li>
 *   <li>{@link org.lectern.model.review.Question#getKind <em>Kind</em>}</li>
 *   <li>{@link org.lectern.model.review.Question#isRequired <em>Required</em>}</li>
 *   <li>{@link org.lectern.model.review.Question#getOptions <em>Options</em>}</li>
 *   <li>{@link org.lectern.model.review.Question#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.lectern.model.review.Question#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.lectern.model.review.Question#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.lectern.model.review.Question#isWhole <em>Whole</em>}</li>
 *   <li>{@link org.lectern.model.review.Question#getChangedIn <em>Changed In</em>}</li>
 *   <li>{@link org.lectern.model.review.Question#getPublishedMeaning <em>Published Meaning</em>}</li>
 * </ul>
 *
 * @see org.lectern.model.review.ReviewPackage#getQuestion()
 * @model
 * @generated
 */
public interface Question extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id, unique in the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.lectern.model.review.ReviewPackage#getQuestion_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Question#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The question as shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.lectern.model.review.ReviewPackage#getQuestion_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Question#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Guidance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How to answer; may be null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guidance</em>' attribute.
	 * @see #setGuidance(String)
	 * @see org.lectern.model.review.ReviewPackage#getQuestion_Guidance()
	 * @model extendedMetaData="kind='element'"
	 * @generated
	 */
	String getGuidance();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Question#getGuidance <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guidance</em>' attribute.
	 * @see #getGuidance()
	 * @generated
	 */
	void setGuidance(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.lectern.model.review.QuestionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of answer is expected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.lectern.model.review.QuestionKind
	 * @see #setKind(QuestionKind)
	 * @see org.lectern.model.review.ReviewPackage#getQuestion_Kind()
	 * @model
	 * @generated
	 */
	QuestionKind getKind();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Question#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.lectern.model.review.QuestionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(QuestionKind value);

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a note without an answer is incomplete.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(boolean)
	 * @see org.lectern.model.review.ReviewPackage#getQuestion_Required()
	 * @model
	 * @generated
	 */
	boolean isRequired();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Question#isRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #isRequired()
	 * @generated
	 */
	void setRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The options of a choice or multiple-choice question, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' attribute list.
	 * @see org.lectern.model.review.ReviewPackage#getQuestion_Options()
	 * @model
	 * @generated
	 */
	EList<String> getOptions();

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit of the answers to a number question, as shown behind the number; null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.lectern.model.review.ReviewPackage#getQuestion_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Question#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The least answer to a number question; null where any is small enough.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(Double)
	 * @see org.lectern.model.review.ReviewPackage#getQuestion_Minimum()
	 * @model
	 * @generated
	 */
	Double getMinimum();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Question#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(Double value);

	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The greatest answer to a number question; null where any is great enough.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see #setMaximum(Double)
	 * @see org.lectern.model.review.ReviewPackage#getQuestion_Maximum()
	 * @model
	 * @generated
	 */
	Double getMaximum();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Question#getMaximum <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum</em>' attribute.
	 * @see #getMaximum()
	 * @generated
	 */
	void setMaximum(Double value);

	/**
	 * Returns the value of the '<em><b>Whole</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether only whole numbers answer a number question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Whole</em>' attribute.
	 * @see #setWhole(boolean)
	 * @see org.lectern.model.review.ReviewPackage#getQuestion_Whole()
	 * @model
	 * @generated
	 */
	boolean isWhole();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Question#isWhole <em>Whole</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Whole</em>' attribute.
	 * @see #isWhole()
	 * @generated
	 */
	void setWhole(boolean value);

	/**
	 * Returns the value of the '<em><b>Changed In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the form in which the meaning of the question last changed, 1 or more; null where nobody kept account, so that it may have changed in the present one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changed In</em>' attribute.
	 * @see #setChangedIn(Integer)
	 * @see org.lectern.model.review.ReviewPackage#getQuestion_ChangedIn()
	 * @model
	 * @generated
	 */
	Integer getChangedIn();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Question#getChangedIn <em>Changed In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changed In</em>' attribute.
	 * @see #getChangedIn()
	 * @generated
	 */
	void setChangedIn(Integer value);

	/**
	 * Returns the value of the '<em><b>Published Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The fingerprint of what the question meant when the form was last published, kept from its first change until the form is published again; null while the question was not changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published Meaning</em>' attribute.
	 * @see #setPublishedMeaning(String)
	 * @see org.lectern.model.review.ReviewPackage#getQuestion_PublishedMeaning()
	 * @model
	 * @generated
	 */
	String getPublishedMeaning();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Question#getPublishedMeaning <em>Published Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published Meaning</em>' attribute.
	 * @see #getPublishedMeaning()
	 * @generated
	 */
	void setPublishedMeaning(String value);

} // Question

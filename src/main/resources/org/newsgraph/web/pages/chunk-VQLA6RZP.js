var t=["person","organization","place","event"],n=[...t,"agreement","thing"],e=[...n,"series","office"],r=o=>e.includes(o)?o:"other",c=[...e,"other"];export{t as a,n as b,r as c,c as d};
